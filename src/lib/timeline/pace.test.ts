import { describe, expect, it } from 'vitest';
import { timeAxis } from '#lib/scene/axis.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { sequence } from '#lib/scene/events.ts';
import { formatDay } from '#lib/calendar/day.ts';
import { advance, duration, dwell, hop, pause, setOut, type Course } from './pace.ts';

// An axis of a hundred days, one per hundredth.
const axis = {
	position: (d: number) => d / 100,
	dayAt: (p: number) => Math.round(p * 100),
	stretches: []
};
const course: Course = {
	clock: axis,
	first: 0,
	last: 100,
	stops: [20, 21, 60],
	speed: 1,
	pace: 'event',
	reverse: false,
	loop: false,
	hops: false
};

function run(along: Course, from: number, frame = 16) {
	const days = [from];
	const at: Record<number, number> = {};
	let day = from;
	let now = 1000;
	let leg = setOut(day, now, along);
	const end = along.reverse ? along.first : along.last;
	while (day !== end && now < 4_000_000) {
		now += frame;
		({ leg, day } = advance(leg, day, now, along));
		if (days.at(-1) !== day) {
			days.push(day);
			at[day] = now - 1000;
		}
	}
	return { days, at, took: now - 1000 };
}

describe('advance', () => {
	it('plays the whole range in 45 seconds, rests included', () => {
		expect(run(course, 0).took / duration).toBeCloseTo(1, 1);
		expect(run({ ...course, speed: 4 }, 0).took / duration).toBeCloseTo(0.25, 1);
	});

	it('shows every whole day in order, and rests on the days of events', () => {
		const { days, at } = run(course, 0);
		expect(days).toEqual(Array.from({ length: 101 }, (_, i) => i));
		for (const stop of course.stops) {
			const next = (at[stop + 1] ?? NaN) - (at[stop] ?? NaN);
			expect(next, `day ${stop}`).toBeGreaterThan(dwell);
		}
	});

	it('never passes an event, however slow the frames are', () => {
		for (const frame of [16, 200, 1000, 9000])
			expect(run(course, 0, frame).days).toEqual(expect.arrayContaining([20, 21, 60, 100]));
	});

	it('makes no leap after a blocked frame', () => {
		const leg = setOut(30, 0, course);
		expect(advance(leg, 30, 5000, course).day).toBe(31);
	});

	it('waits where the leg lies in the future', () => {
		const leg = { position: 0.2, at: 900 };
		expect(advance(leg, 20, 500, course)).toEqual({ leg, day: 20 });
	});

	it('jumps from event to event and then to the end under reduced motion', () => {
		const { days, at } = run({ ...course, hops: true }, 0);
		expect(days).toEqual([0, 20, 21, 60, 100]);
		expect((at[20] ?? 0) / hop).toBeCloseTo(1, 1);
		expect((at[60] ?? 0) / hop).toBeCloseTo(3, 1);
	});

	it('answers at once when it sets out between two events under reduced motion', () => {
		expect(run({ ...course, hops: true }, 30).at[60]).toBe(16);
	});

	it('plays the same days backwards', () => {
		const { days, took } = run({ ...course, reverse: true }, 100);
		expect(days).toEqual(Array.from({ length: 101 }, (_, i) => 100 - i));
		expect(took / duration).toBeCloseTo(1, 1);
		expect(run({ ...course, hops: true, reverse: true }, 100).days).toEqual([100, 60, 21, 20, 0]);
	});

	it('rests at the end of a loop and begins anew', () => {
		const loop = { ...course, loop: true };
		const { leg, day } = advance({ position: 0.999, at: 0 }, 99, 200, loop);
		expect([day, leg.at]).toEqual([100, 200 + pause]);
		expect(advance(leg, day, 2000, loop).day).toBe(100);
		const anew = advance(leg, day, 200 + pause, loop);
		expect([anew.day, anew.leg.position]).toEqual([0, 0]);
	});

	describe('by calendar', () => {
		const real = timeAxis(1933, 'linear');
		const { first, last } = ranges[1933];
		const stops = sequence(1933, 'signed').events.map(({ day }) => day);
		const calendar: Course = { ...course, clock: real, first, last, stops, pace: 'calendar' };

		it.each([0.25, 1, 8])('gives equal days equal time at %dx, and shows every event', (speed) => {
			const { days, at, took } = run({ ...calendar, speed }, first);
			expect(took * speed).toBeGreaterThan(duration * 0.99);
			expect(took * speed).toBeLessThan(duration * 1.02);
			expect(days).toEqual(expect.arrayContaining(stops));
			const pace = duration / speed / (last - first);
			for (const [day, time] of Object.entries(at))
				expect(Math.abs(time - (Number(day) - first) * pace)).toBeLessThan(70 + pace);
		});

		it('jumps from month to month, and to events, under reduced motion', () => {
			const { days } = run({ ...calendar, hops: true }, first);
			const months = days.filter((day) => !stops.includes(day)).map((day) => formatDay(day));
			// October 1927 begins with an event.
			expect(new Set(months.map((text) => text.slice(0, 7))).size).toBe(96);
			expect(months.length).toBeLessThan(112);
			expect(days).toEqual(expect.arrayContaining([...stops, last]));
		});
	});

	it('runs fast through the quiet years and slowly through 1932', () => {
		const real = timeAxis(1933, 'stretched');
		const { first, last } = ranges[1933];
		const along: Course = { ...course, clock: real, first, last, stops: [] };
		const { days } = run(along, first);
		const in1932 = days.filter((day) => day > real.dayAt(0.37) && day <= real.dayAt(0.87));
		expect(in1932).toHaveLength(366);
		expect(days.length).toBeLessThan(1800);
	});
});
