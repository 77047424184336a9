import { describe, expect, it } from 'vitest';
import { reach } from './reach.ts';

// A wall east of the origin, 100 km away.
const wall = Float64Array.from(Array.from({ length: 401 }, (_, i) => [100, i - 200]).flat());

describe('reach', () => {
	it('lets a name to the right grow until its end touches what is in its way', () => {
		expect(reach(wall, [0, 0], [1, 0], 4, 80)).toBeCloseTo(25, 1);
	});

	it('gives a name on the free side all that is asked for', () => {
		expect(reach(wall, [0, 0], [-1, 0], 4, 80)).toBe(80);
	});

	it('counts half the width of a centred name', () => {
		expect(reach(wall, [0, 0], [0, 0], 4, 80)).toBeCloseTo(50, 1);
	});

	it('turns with the name', () => {
		expect(reach(wall, [0, 0], [1, 0], 4, 150, 90)).toBe(150);
		expect(reach(wall, [0, 0], [1, 0], 4, 80, 60)).toBeLessThan(80);
	});

	it('is nothing at an obstacle', () => {
		expect(reach(Float64Array.of(0, 0), [0, 0], [1, 0], 4, 80)).toBe(0);
	});
});
