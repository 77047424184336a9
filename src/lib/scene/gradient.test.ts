import { describe, expect, it } from 'vitest';
import { gradient } from './gradient.ts';
import { bisect, interpolate, piecewise } from './lean.ts';
import ramp from './ramp.json' with { type: 'json' };

describe('the table of the ramp', () => {
	it('is what npm run outline writes', () => expect(ramp).toEqual(gradient()));

	it('is fine enough that no step is seen', () => {
		const channels = ramp.map((hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)));
		for (const [i, colour] of channels.entries())
			for (const [c, value] of colour.entries())
				expect(Math.abs(value - (channels[i - 1]?.[c] ?? value))).toBeLessThan(5);
	});
});

describe('what stands in for d3', () => {
	it('finds where a number belongs, after its equals', () => {
		const sorted = [1, 3, 3, 7];
		expect([0, 1, 2, 3, 9].map((x) => bisect(sorted, x))).toEqual([0, 1, 1, 3, 4]);
		expect(bisect(sorted, 9, 1, 3)).toBe(3);
	});

	it('blends numbers, and refuses the rest', () => {
		expect([0, 0.25, 1].map(interpolate(2, 10))).toEqual([2, 4, 10]);
		expect(() => piecewise()).toThrow('left out of the build');
	});
});
