import { describe, expect, it } from 'vitest';
import { formatDay } from '#lib/calendar/day.ts';
import en from '#lib/i18n/en.json' with { type: 'json' };
import { eventOf, partsOf } from '#lib/pacts/claims.ts';
import { source } from '#lib/pacts/record.ts';
import { readView, writeView } from '#lib/view/address.ts';
import { defaultView, tourStops } from '#lib/view/view.ts';
import { dateOf, differs, isEdge, stops, viewOf } from './stops.ts';

const messages: Record<string, string> = en;
const text = (id: string) => messages[`tour.${id}.text`] ?? '';
const used = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const refs = stops.flatMap(({ on, dates, facts = [] }) => [on, ...Object.values(dates), ...facts]);

describe('the tour', () => {
	it('has as many stops as its address allows', () => {
		expect(stops).toHaveLength(tourStops);
		expect(new Set(stops.map(({ id }) => id)).size).toBe(tourStops);
	});

	it('goes forward in time', () => {
		const days = stops.map((stop) => viewOf(stop).day);
		expect(days).toEqual([...days].sort((a, b) => a - b));
		expect(days.map(formatDay)).toEqual([
			'1925-12-01',
			'1926-09-28',
			'1927-03-31',
			'1931-08-10',
			'1932-07-25',
			'1932-11-29',
			'1933-12-31',
			'1941-06-22'
		]);
	});

	it.each(stops.map((stop, at) => [at + 1, stop] as const))(
		'opens stop %i from its address as it is',
		(tour, stop) => {
			const view = { ...defaultView, ...viewOf(stop), tour };
			expect(readView(writeView(view))).toEqual({ view, notices: [] });
			expect(differs(stop, view)).toBe(false);
			expect(differs(stop, { ...view, day: view.day - 1 })).toBe(true);
		}
	);
});

describe('the paragraphs of the tour', () => {
	it.each(stops)('$id speaks of every date of the stop, and of no other', ({ id, dates }) => {
		expect([...new Set(used(text(id)))].sort()).toEqual(Object.keys(dates).sort());
	});

	it('type no date: what has a figure comes from the record', () => {
		const typed = Object.keys(messages)
			.filter((key) => key.startsWith('tour.'))
			.filter((key) => /\d/.test((messages[key] ?? '').replace(/\{\w+\}/g, '')));
		expect(typed).toEqual([]);
		const months = /January|February|March|April|June|August|September|October|December/;
		expect(stops.filter(({ id }) => months.test(text(id))).map(({ id }) => id)).toEqual([]);
	});

	it.each(stops)('$id has 60 to 110 words', ({ id, dates }) => {
		const words = (name: string) => dateOf(dates[name] ?? '').date.split('-').length;
		const told = text(id).replace(/\{(\w+)\}/g, (_, name) => 'w '.repeat(words(name)));
		const count = told.split(/\s+/).filter((word) => /\w/.test(word)).length;
		expect(count).toBeGreaterThanOrEqual(60);
		expect(count).toBeLessThanOrEqual(110);
	});
});

describe('the references of the tour', () => {
	it.each([...new Set(refs)].filter((ref) => !isEdge(ref)))(
		'%s exists, with a source where it is not unverified',
		(ref) => {
			const value = eventOf(ref) ?? dateOf(ref);
			expect(value.sources.length > 0).toBe(value.confidence !== 'unverified');
			for (const key of value.sources) expect(source(key), key).toBeDefined();
		}
	);

	it('are each named in the list of sources', () => {
		for (const ref of refs.filter((each) => !isEdge(each))) {
			const id = ref.replace(/\.until$/, '');
			const step = partsOf(id)?.step;
			const named = `tour.event.${id}` in messages || `tour.step.${step}` in messages;
			expect(named, ref).toBe(true);
		}
	});

	it('name sources that the record has', () => {
		for (const key of stops.flatMap(({ sources = [] }) => sources))
			expect(source(key), key).toBeDefined();
	});

	it('fail for a date that the record lacks', () => {
		expect(() => dateOf('fin1932.initialled')).toThrow('no date');
		expect(() => dateOf('herriot-premier.until')).toThrow('no date');
	});
});
