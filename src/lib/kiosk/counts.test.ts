import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { units } from '#lib/states/registry.ts';
import { count, countsCsv, hourOf, most, readCounts, totals, written } from './counts.ts';
import type { Counts } from './counts.ts';
import { countsKey, keptCounts, startCounts } from './counting.ts';

const names = [
	...['session', 'play', 'tour', 'idle-reset', 'warning-cancelled', 'error'],
	...languages.map(({ tag }) => `language:${tag}`),
	...units.map(({ id }) => `state:${id}`)
];

/** Days of a museum, each from 10 to 18 o'clock. */
function days(amount: number, perHour: number): Counts {
	const counts: Counts = {};
	for (let day = 0; day < amount; day++)
		for (let hour = 10; hour < 18; hour++)
			for (let i = 0; i < perHour; i++) {
				const what = names[(i * 7 + day + hour) % names.length] ?? '';
				count(counts, what, new Date(2026, 0, 1 + day, hour, i % 60));
			}
	return counts;
}

describe('counts', () => {
	it('know every language and every state', () => {
		const counts: Counts = {};
		for (const what of names) count(counts, what, new Date(2026, 0, 1, 10));
		expect(Object.keys(counts['2026-01-01'] ?? {})).toEqual(names);
	});

	it('of 500 days keep the last 400, and stay within their bound', () => {
		const counts = days(500, 30);
		const text = written(counts);
		expect(text.length).toBeLessThan(most.letters);
		const kept = Object.keys(readCounts(text)).sort();
		expect([kept.length, kept[0], kept.at(-1)]).toEqual([400, '2026-04-11', '2027-05-15']);
		expect(readCounts(text)).toEqual(counts);
	});

	it('of a museum that never rests give up the oldest days for the newest', () => {
		const day = Object.fromEntries(
			names.map((what) => [
				what,
				Object.fromEntries(Array.from({ length: 24 }, (_, h) => [h, 999]))
			])
		);
		const counts: Counts = {};
		for (let at = 0; at < 500; at++) counts[hourOf(new Date(2026, 0, 1 + at)).day] = day;
		const text = written(counts);
		expect(text.length).toBeLessThanOrEqual(most.letters);
		const kept = Object.keys(readCounts(text));
		expect(kept.length).toBeGreaterThan(80);
		expect(kept.at(-1)).toBe('2027-05-15');
	});

	it('hold nothing that could tell of a person, whatever they are told', () => {
		const counts: Counts = {};
		for (const what of [
			'session:42',
			'anna@example.org',
			'state:Latvia',
			`state:${'x'.repeat(80)}`,
			'language:english',
			'__proto__',
			''
		])
			count(counts, what, new Date(2026, 0, 1));
		for (let i = 0; i < 500; i++) {
			const word = String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26));
			count(counts, `state:${word}`, new Date(2026, 0, 1));
		}
		expect(Object.keys(counts['2026-01-01'] ?? {})).toHaveLength(150);
	});

	it('are exported as a table that any program reads', () => {
		const counts = days(3, 20);
		const rows = parse<{ day: string; hour: string; what: string; count: string }>(
			countsCsv(counts),
			{ columns: true }
		);
		expect(rows.reduce((sum, row) => sum + Number(row.count), 0)).toBe(3 * 8 * 20);
		expect(rows[0]).toMatchObject({ day: '2026-01-01', count: expect.stringMatching(/^\d+$/) });
		expect(countsCsv({})).toBe('day,hour,what,count\r\n');
	});

	it('add up over days', () => {
		const counts: Counts = {};
		for (const [date, what] of [
			[1, 'session'],
			[2, 'session'],
			[2, 'session'],
			[2, 'play']
		] as const)
			count(counts, what, new Date(2026, 0, date, 11));
		expect(Object.fromEntries(totals(counts))).toEqual({ session: 3, play: 1 });
		expect(Object.fromEntries(totals(counts, '2026-01-02'))).toEqual({ session: 2, play: 1 });
	});

	it('that cannot be read, or are of another form, are left out', () => {
		for (const text of [null, '', '{', 'null', '3', '[1]', '{"2026-01-01":{"x":{"1":2}}}'])
			expect(readCounts(text)).toEqual({});
		const text = '{"2026-01-01":{"play":{"9":2,"24":1,"8":-1,"7":"3"},"tour":7},"day":{}}';
		expect(readCounts(text)).toEqual({ '2026-01-01': { play: { '9': 2 } } });
	});
});

describe('listening', () => {
	let held: Map<string, string>;
	let document: EventTarget;
	const tell = (what: unknown) =>
		document.dispatchEvent(new CustomEvent('kiosk:count', { detail: { what } }));

	beforeEach(() => {
		held = new Map();
		document = new EventTarget();
		vi.stubGlobal('document', document);
		vi.useFakeTimers({ now: new Date(2026, 10, 27, 14, 30) });
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => held.get(key) ?? null,
			setItem: (key: string, text: string) => held.set(key, text)
		});
		const page = new EventTarget();
		vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
		vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
		vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('writes a while after the first, and whenever the page goes or the panel asks', () => {
		const stop = startCounts();
		tell('session');
		tell('session');
		expect(held.size).toBe(0);
		vi.advanceTimersByTime(20_000);
		expect(keptCounts()).toEqual({ '2026-11-27': { session: { '14': 2 } } });
		tell('play');
		dispatchEvent(new Event('pagehide'));
		expect(totals(keptCounts()).get('play')).toBe(1);
		tell('play');
		document.dispatchEvent(new CustomEvent('kiosk:counts-wanted'));
		expect(totals(keptCounts()).get('play')).toBe(2);
		tell('tour');
		stop();
		tell('tour');
		vi.advanceTimersByTime(60_000);
		expect(totals(keptCounts()).get('tour')).toBe(1);
		expect([...held.keys()]).toEqual([countsKey]);
	});

	it('goes on where storage is full, refused, or told nonsense', () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new DOMException('no', 'SecurityError');
			},
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		});
		const stop = startCounts();
		for (const what of ['session', 42, undefined, null, {}]) tell(what);
		document.dispatchEvent(new CustomEvent('kiosk:count'));
		vi.advanceTimersByTime(20_000);
		expect(keptCounts()).toEqual({});
		stop();
	});
});
