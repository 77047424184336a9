import { describe, expect, it } from 'vitest';
import { timeAxis } from '#lib/scene/axis.ts';
import { sequence } from '#lib/scene/events.ts';
import { extentOf } from '#lib/view/extent.ts';
import type { Axis, Span } from '#lib/view/view.ts';
import { away, follow, grasp, paceAt, stride, type Rail } from './fine.ts';

const railOf = (range: 1933 | 1941, axis: Axis, span: Span, width: number): Rail => {
	const { first, last } = extentOf({ range, span });
	const { events } = sequence(range, 'signed');
	const stops = events.filter(({ day }) => day >= first && day <= last);
	return { axis: timeAxis(range, axis, span), first, last, stops, width };
};

describe('a drag', () => {
	for (const [range, axis, span] of [
		[1933, 'stretched', 'whole'],
		[1933, 'linear', 'whole'],
		[1941, 'stretched', 'whole'],
		[1941, 'linear', 'whole'],
		[1933, 'stretched', '1932']
	] as const)
		it(`reaches every day with whole pixels, away from the track (${range}, ${axis}, ${span})`, () => {
			for (const width of [290, 680, 1600]) {
				const rail = railOf(range, axis, span, width);
				for (let day = rail.first; day <= rail.last; day++) {
					const x = Math.round(rail.axis.position(day) * width);
					const off = follow(grasp(x, rail), x, away, rail);
					const step = paceAt(off.from?.day ?? off.day, width, rail.axis);
					const to = x + Math.round((day - (off.from?.day ?? NaN)) * step);
					const there = follow(off, to, away, rail).day;
					expect(there, `day ${day} at ${width} px`).toBe(day);
				}
			}
		});

	it('reaches every day of the zoomed year on the track itself, once it has a pixel for each', () => {
		for (const width of [380, 680, 1600]) {
			const rail = railOf(1933, 'stretched', '1932', width);
			const seen = new Set<number>();
			for (let x = 0; x <= width; x++) seen.add(follow(grasp(0, rail), x, 0, rail).day);
			expect(seen.size, `at ${width} px`).toBe(366);
		}
	});

	it('takes no heed of a hand that strays a little, and comes back to the pointer on the track', () => {
		const rail = railOf(1933, 'stretched', 'whole', 680);
		const held = grasp(100, rail);
		expect(follow(held, 200, away - 1, rail).from).toBeNull();
		const off = follow(held, 200, away, rail);
		expect(off.day).toBe(held.day);
		expect(follow(off, 200 + stride, away - 10, rail).day).toBe(held.day + 1);
		expect(follow(off, 300, 0, rail)).toEqual(follow(held, 300, 0, rail));
	});

	it('ends with the range', () => {
		const rail = railOf(1933, 'stretched', 'whole', 680);
		const off = follow(grasp(678, rail), 678, away, rail);
		expect(follow(off, 1200, away, rail).day).toBe(rail.last);
	});
});
