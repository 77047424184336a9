import { describe, expect, it } from 'vitest';
import { centreOf, fromLngLat, toLngLat, zoomOf } from './plane.ts';

describe('plane', () => {
	it('returns every corner of the drawn frame from its longitude and latitude', () => {
		for (const x of [-4100, 0, 4100])
			for (const y of [-2950, 0, 2450]) {
				const [back, down] = fromLngLat(toLngLat([x, y]));
				expect(back).toBeCloseTo(x, 6);
				expect(down).toBeCloseTo(y, 6);
			}
	});

	it('puts south below north', () => {
		expect(toLngLat([0, 100])[1]).toBeLessThan(toLngLat([0, -100])[1]);
	});

	it('stays far from the clamp at 85 degrees', () => {
		expect(Math.abs(toLngLat([4100, -2950])[1])).toBeLessThan(30);
	});

	it('turns scale into zoom: the 40,000 km of the unit plane are 512 pixels at zoom 0', () => {
		expect((2 ** zoomOf(0.13) * 512) / 40_000).toBeCloseTo(0.13, 12);
	});

	it('finds the middle of a window', () => {
		expect(centreOf({ k: 2, x: 200, y: 400 }, 800, 600)).toEqual([100, -50]);
	});
});
