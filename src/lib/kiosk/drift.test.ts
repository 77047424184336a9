import { describe, expect, it } from 'vitest';
import { driftAt } from './drift.ts';

describe('the drift', () => {
	it('moves by two to four pixels each time, and never further than four from its place', () => {
		for (let move = 0; move < 16; move++) {
			const [[x, y], [u, v]] = [driftAt(move), driftAt(move + 1)];
			expect(Math.hypot(u - x, v - y)).toBeGreaterThanOrEqual(2);
			expect(Math.hypot(u - x, v - y)).toBeLessThanOrEqual(4);
			expect(Math.hypot(x, y)).toBeLessThanOrEqual(4);
		}
	});

	it('comes back', () => {
		expect(driftAt(8)).toEqual(driftAt(0));
	});
});
