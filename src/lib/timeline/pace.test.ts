import { describe, expect, it } from 'vitest';
import { timeAxis } from '#lib/scene/axis.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { advance, duration, dwell, hop, setOut, type Course } from './pace.ts';

// An axis of a hundred days, one per hundredth.
const axis = {
	position: (d: number) => d / 100,
	dayAt: (p: number) => Math.round(p * 100),
	stretches: []
};
const course: Course = { axis, first: 0, last: 100, stops: [20, 21, 60], speed: 1, hops: false };

function run(along: Course, from: number, frame = 16) {
	const days = [from];
	const at: Record<number, number> = {};
	let day = from;
	let now = 1000;
	let leg = setOut(day, now, along);
	while (day < along.last && now < 4_000_000) {
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

	it('runs fast through the quiet years and slowly through 1932', () => {
		const real = timeAxis(1933, 'stretched');
		const { first, last } = ranges[1933];
		const along: Course = { axis: real, first, last, stops: [], speed: 1, hops: false };
		const { days } = run(along, first);
		const in1932 = days.filter((day) => day > real.dayAt(0.37) && day <= real.dayAt(0.87));
		expect(in1932).toHaveLength(366);
		expect(days.length).toBeLessThan(1800);
	});
});
