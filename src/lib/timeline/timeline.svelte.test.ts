import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, formatDay } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { aftermath } from '#lib/scene/aftermath.ts';
import { Timeline, type TimelineOptions } from './timeline.svelte.ts';

const options: TimelineOptions = {
	range: 1933,
	axis: 'stretched',
	span: 'whole',
	basis: 'signed'
};
const { first, last } = ranges[1933];
const at = (day: number, more: Partial<TimelineOptions> = {}) =>
	new Timeline(() => ({ ...options, ...more }), day);

let frames: ((now: number) => void)[] = [];
let now = 0;
/** Draws frames until nothing asks for one, or for so many milliseconds. */
function draw(milliseconds: number) {
	for (const end = now + milliseconds; frames.length && now < end; now += 20)
		frames.splice(0).forEach((frame) => frame(now));
}

beforeEach(() => {
	frames = [];
	now = 0;
	vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => frames.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
	return () => vi.unstubAllGlobals();
});

describe('Timeline', () => {
	it('stays inside its range', () => {
		const timeline = at(first);
		timeline.step(-1);
		expect(timeline.day).toBe(first);
		timeline.set(last + 500);
		expect([timeline.day, timeline.atEnd]).toEqual([last, true]);
		expect(at(dayOf(1940, 1, 1)).day).toBe(last);
	});

	it('goes from event to event, and to the ends beyond them', () => {
		const timeline = at(dayOf(1932, 1, 1));
		timeline.next();
		expect(timeline.day).toBe(dayOf(1932, 1, 21));
		timeline.previous();
		expect(timeline.day).toBe(dayOf(1927, 10, 1));
		timeline.set(dayOf(1925, 12, 5));
		timeline.previous();
		expect(timeline.day).toBe(first);
		timeline.set(dayOf(1933, 9, 2));
		timeline.next();
		expect(timeline.day).toBe(last);
	});

	it('visits every event once from the first day to the last', () => {
		const timeline = at(first);
		const seen: number[] = [];
		for (timeline.next(); !timeline.atEnd; timeline.next()) seen.push(timeline.day);
		expect(seen).toEqual(timeline.events.map((event) => event.day));
		expect(seen).toHaveLength(11);
	});

	it('visits the events after 1933 in the long range, and only there', () => {
		const after = aftermath();
		const timeline = at(dayOf(1939, 8, 1), { range: 1941, after });
		const seen: string[] = [];
		for (timeline.next(); !timeline.atEnd; timeline.next()) seen.push(formatDay(timeline.day));
		expect(seen.slice(0, 3)).toEqual(['1939-08-23', '1939-09-03', '1939-09-17']);
		expect(seen.slice(-2)).toEqual(['1941-04-05', '1941-04-20']);
		expect(timeline.last).toBe(after.at(-1)?.day);
		expect(at(first, { after }).after).toEqual([]);
	});

	it('keeps its stops where events of both kinds share a day or follow within days', () => {
		const { stops } = at(first, { range: 1941, after: aftermath() });
		const days = stops.map(({ day }) => day);
		expect(days).toEqual([...days].sort((a, b) => a - b));
	});

	it('does not play by itself, and plays from the first day once the end is reached', () => {
		const timeline = at(last);
		expect([timeline.playing, timeline.played, frames.length]).toEqual([false, false, 0]);
		timeline.play();
		expect([timeline.day, timeline.playing, timeline.played]).toEqual([first, true, true]);
	});

	it('plays through every event to the end, in about 45 seconds, and pauses there', () => {
		const timeline = at(first);
		const seen = new Set<number>();
		timeline.play();
		while (timeline.playing && now < 90_000) {
			draw(20);
			seen.add(timeline.day);
		}
		expect(timeline.events.filter((event) => !seen.has(event.day))).toEqual([]);
		expect([timeline.day, timeline.playing]).toEqual([last, false]);
		expect(now / 1000).toBeGreaterThan(43);
		expect(now / 1000).toBeLessThan(47);
	});

	it.each(['set', 'step', 'next', 'previous', 'toFirst', 'toLast'] as const)(
		'pauses when the reader takes over with %s',
		(move) => {
			const timeline = at(dayOf(1928, 1, 1));
			timeline.play();
			draw(100);
			timeline[move](dayOf(1929, 1, 1));
			expect([timeline.playing, frames.length]).toEqual([false, 0]);
		}
	);

	it('stands still when it is paused, and goes on from there', () => {
		const timeline = at(dayOf(1928, 1, 1));
		timeline.toggle();
		draw(1000);
		timeline.toggle();
		const { day } = timeline;
		draw(1000);
		expect(timeline.day).toBe(day);
		timeline.toggle();
		draw(100);
		expect(timeline.day).toBeGreaterThan(day);
		expect(timeline.day).toBeLessThan(day + 60);
	});

	it('jumps from event to event where less motion is wanted', () => {
		vi.stubGlobal('matchMedia', () => ({ matches: true }));
		const timeline = at(dayOf(1932, 1, 1));
		const seen = new Set<number>();
		timeline.play();
		while (timeline.playing && now < 90_000) {
			draw(20);
			seen.add(timeline.day);
		}
		const coming = timeline.events.filter((event) => event.day > dayOf(1932, 1, 1));
		expect([...seen]).toEqual([...coming.map((event) => event.day), last]);
	});

	it('keeps its date when the axis changes under way', () => {
		let axis: TimelineOptions['axis'] = 'stretched';
		const timeline = new Timeline(() => ({ ...options, axis }), dayOf(1932, 3, 1));
		timeline.play();
		draw(200);
		const { day } = timeline;
		axis = 'linear';
		draw(200);
		expect(timeline.day).toBeGreaterThanOrEqual(day);
		expect(timeline.day).toBeLessThan(day + 40);
	});

	it('ends with the year 1932 where the axis shows no more', () => {
		const timeline = at(dayOf(1932, 11, 29), { span: '1932' });
		expect(timeline.marked.map(({ state }) => state)).toEqual(
			'finland latvia estonia poland france'.split(' ')
		);
		timeline.next();
		expect(formatDay(timeline.day)).toBe('1932-12-31');
		timeline.toFirst();
		expect(formatDay(timeline.day)).toBe('1932-01-01');
		expect(timeline.events).toHaveLength(11);
	});

	it('runs through the zoomed year as fast as through that year of the whole axis', () => {
		const took = (span: TimelineOptions['span']) => {
			const timeline = at(dayOf(1932, 1, 1), { span });
			const begun = now;
			timeline.play();
			while (timeline.playing && timeline.day < dayOf(1932, 12, 31)) draw(20);
			timeline.pause();
			return now - begun;
		};
		expect(took('1932') / took('whole')).toBeCloseTo(1.17, 1);
	});

	it('plays backwards through every event to the first day, and then from the last', () => {
		const timeline = at(last);
		timeline.reverse = true;
		timeline.play();
		const seen: number[] = [];
		while (timeline.playing && now < 90_000) {
			draw(20);
			if (seen.at(-1) !== timeline.day) seen.push(timeline.day);
		}
		expect(seen).toEqual([...seen].sort((a, b) => b - a));
		expect(timeline.events.filter((event) => !seen.includes(event.day))).toEqual([]);
		expect([timeline.day, timeline.playing]).toEqual([first, false]);
		timeline.play();
		expect(timeline.day).toBe(last);
	});

	it('turns round under way, and plays in a loop until it is stopped', () => {
		const timeline = at(dayOf(1933, 12, 1));
		timeline.loop = true;
		timeline.speed = 8;
		timeline.play();
		while (timeline.day !== last) draw(20);
		expect(timeline.playing).toBe(true);
		draw(1000);
		expect(timeline.day).toBeLessThan(dayOf(1930, 1, 1));
		timeline.reverse = true;
		const { day } = timeline;
		draw(200);
		expect(timeline.day).toBeLessThanOrEqual(day);
		timeline.pause();
		expect(timeline.playing).toBe(false);
	});

	it('pauses when the page is hidden', () => {
		const page = Object.assign(new EventTarget(), { hidden: false });
		vi.stubGlobal('document', page);
		const timeline = at(dayOf(1928, 1, 1));
		timeline.play();
		page.hidden = true;
		page.dispatchEvent(new Event('visibilitychange'));
		expect(timeline.playing).toBe(false);
	});
});
