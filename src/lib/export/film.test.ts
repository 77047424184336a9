import { describe, expect, it } from 'vitest';
import { ranges } from '#lib/calendar/ranges.ts';
import { dayOf } from '#lib/calendar/day.ts';
import { timeAxis } from '#lib/scene/axis.ts';
import { sequence } from '#lib/scene/events.ts';
import { filmOf, shortest, type Reel } from './film.ts';

const { first, last } = ranges[1933];
const stops = sequence(1933, 'signed').events.map(({ day }) => day);
const reel: Reel = {
	...{ first, last, stops, clock: timeAxis(1933, 'stretched'), pace: 'event' },
	...{ seconds: 45, fps: 30, title: true, credit: true }
};
const calendar: Reel = { ...reel, pace: 'calendar', clock: timeAxis(1933, 'linear') };
const days = (of: Reel) =>
	filmOf(of).flatMap(({ shot }) => (typeof shot === 'number' ? [shot] : []));

const lengths = [3, 5, 20, 45, 90];
const all = [reel, calendar].flatMap((each) =>
	lengths.flatMap((seconds) => [12, 25, 30, 60].map((fps): Reel => ({ ...each, seconds, fps })))
);
const named = all.map((each) => [each.pace, each.seconds, each.fps, each] as const);

describe('a film', () => {
	it.each(named)('%s, %i s at %i fps is exactly as long as asked', (_, seconds, fps, each) => {
		expect(filmOf(each)).toHaveLength(seconds * fps);
	});

	it.each(named)('%s, %i s at %i fps shows every event', (_pace, _seconds, _fps, each) => {
		const shown = new Set(days(each));
		expect(stops.filter((day) => !shown.has(day))).toEqual([]);
	});

	it.each(named)('%s, %i s at %i fps never goes back in time', (_pace, _seconds, _fps, each) => {
		const shown = days(each);
		expect(shown.filter((day, at) => day < (shown[at - 1] ?? -Infinity))).toEqual([]);
		expect([shown[0], shown.at(-1)]).toEqual([first, last]);
	});

	it('is the same for the same wishes', () => {
		expect(filmOf(reel)).toEqual(filmOf({ ...reel }));
	});

	it('opens with the title and closes with the credit, or does without', () => {
		const frames = filmOf(reel);
		expect([frames[0]?.shot, frames.at(-1)?.shot]).toEqual(['title', 'credit']);
		const bare = filmOf({ ...reel, title: false, credit: false });
		expect([bare[0]?.shot, bare.at(-1)?.shot]).toEqual([first, last]);
		expect(bare).toHaveLength(frames.length);
	});

	it('by event rests on each event for more than a second', () => {
		const shown = days(reel);
		for (const day of stops)
			expect(shown.filter((each) => each === day).length).toBeGreaterThan(reel.fps);
	});

	it('by calendar gives equal days equal time', () => {
		const shown = days({ ...calendar, seconds: 90 });
		const perDay = (shown.length - 1) / (last - first);
		const off = shown.map((day, at) => Math.abs(at - (day - first) * perDay));
		expect(Math.max(...off)).toBeLessThan(1);
	});

	it('fades into each event from what was there before', () => {
		const frames = filmOf(reel);
		for (const day of stops) {
			const at = frames.findIndex(({ shot }) => shot === day);
			expect(frames[at]?.before).toBe(frames[at - 1]?.shot);
			expect(frames[at]?.mix).toBeLessThan(0.2);
		}
	});

	it.each(named)('%s, %i s at %i fps ends each fade before the next', (_p, _s, _f, each) => {
		const frames = filmOf(each);
		const reached = [...stops.slice(1), 'credit' as const].map((next) =>
			frames.findIndex(({ shot }) => shot === next)
		);
		expect(reached.map((at) => frames[at - 1]?.mix)).toEqual(reached.map(() => 1));
		const bare = filmOf({ ...each, title: false, credit: false });
		expect([frames.at(-1)?.mix, bare.at(-1)?.mix]).toEqual([1, 1]);
	});

	it('can show a part of the range', () => {
		const part = { ...reel, first: dayOf(1932, 1, 1), last: dayOf(1932, 7, 25) };
		const shown = days(part);
		expect([shown[0], shown.at(-1)]).toEqual([part.first, part.last]);
	});

	it('can stand still on a single day', () => {
		expect(new Set(days({ ...reel, first: last }))).toEqual(new Set([last]));
	});

	it('says so where it is too short to show its events', () => {
		const brief = { ...reel, seconds: 0.4 };
		expect(() => filmOf(brief)).toThrow('8 frames cannot show 11 events');
		const { length } = stops;
		expect(filmOf({ ...reel, seconds: shortest(length, 30) })).toHaveLength(
			shortest(length, 30) * 30
		);
	});
});
