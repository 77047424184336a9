import { describe, expect, it } from 'vitest';
import { isLow, pixelSize } from './size.ts';

const wide = { width: 1920, height: 1080 };
const upright = { width: 1080, height: 1920 };

describe('the size of a pixel', () => {
	it.each([
		[15.6, 0.18],
		[21.5, 0.248],
		[24, 0.277],
		[32, 0.369],
		[43, 0.496],
		[55, 0.634]
	])('of a screen of %f inches is %f mm', (diagonal, mm) => {
		expect(pixelSize(diagonal, wide)).toBeCloseTo(mm, 3);
		expect(pixelSize(diagonal, upright)).toBeCloseTo(mm, 3);
	});
});

describe('the low layout', () => {
	it('is for upright and for large screens, and for museums that ask for it', () => {
		const low = (diagonal: number, lower: boolean, size = wide) => isLow({ diagonal, lower }, size);
		expect([low(32, false), low(32, true), low(43, false), low(55, false)]).toEqual([
			false,
			true,
			true,
			true
		]);
		expect(low(24, false, upright)).toBe(true);
	});
});
