import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';
import { growth, mean, slope, warmed, type Sample } from './slope.ts';

const at = (visits: number, page: number, heap: number): Sample => ({
	...{ visits, page, heap, data: heap },
	...{ nodes: 4000, listeners: 200 }
});
const every10 = Array.from({ length: 100 }, (_, i) => i * 10);

describe('the slope', () => {
	it('is what a visit leaves behind', () => {
		const samples = every10.map((visits) => at(visits, 0, 9e6 + visits * 400));
		expect(slope(samples, 'heap')).toBeCloseTo(400);
		expect(slope(samples, 'nodes')).toBe(0);
		expect(growth(samples, 'heap')).toBeCloseTo(400 * 990);
	});

	it('is not the step between two pages', () => {
		const samples = every10.map((visits) => at(visits, visits < 500 ? 0 : 1, 9e6));
		const larger = samples.map((one) => ({ ...one, heap: one.heap + one.page * 5e6 }));
		expect(slope(larger, 'heap')).toBeCloseTo(0);
		const leaking = larger.map((one) => ({ ...one, heap: one.heap + one.visits * 250 }));
		expect(slope(leaking, 'heap')).toBeCloseTo(250);
		expect(growth(leaking, 'heap')).toBeCloseTo(250 * 490);
	});

	it('finds half a megabyte in a thousand visits behind the noise of the collector', () => {
		const random = new Random(1);
		const noise = () => (random.next() - 0.5) * 4e5;
		const flat = every10.map((visits) => at(visits, 0, 9e6 + noise()));
		const rising = flat.map((one) => ({ ...one, heap: one.heap + one.visits * 500 }));
		expect(Math.abs(slope(flat, 'heap'))).toBeLessThan(100);
		expect(slope(rising, 'heap')).toBeGreaterThan(400);
	});

	it('is 0 where nothing can be said', () => {
		expect(slope([], 'heap')).toBe(0);
		expect(growth([at(5, 0, 1)], 'heap')).toBe(0);
		expect(mean([], 'heap')).toBeNaN();
	});
});

describe('warming up', () => {
	it('leaves out the first visits of every page', () => {
		const samples = every10.slice(0, 10).map((visits) => at(visits, visits < 50 ? 0 : 1, 1));
		expect(warmed(samples, 20).map(({ visits }) => visits)).toEqual([20, 30, 40, 70, 80, 90]);
	});
});

describe('chance', () => {
	it('is the same for the same seed, and spread evenly', () => {
		const draw = (seed: number) => {
			const random = new Random(seed);
			return Array.from({ length: 6000 }, () => random.below(6));
		};
		expect(draw(7)).toEqual(draw(7));
		expect(draw(7)).not.toEqual(draw(8));
		for (let side = 0; side < 6; side++)
			expect(Math.abs(draw(7).filter((one) => one === side).length - 1000)).toBeLessThan(120);
	});
});
