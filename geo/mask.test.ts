import { describe, expect, it } from 'vitest';
import { Mask } from './mask.ts';
import type { XY } from './project.ts';

const ell: XY[] = [
	[0, 0],
	[40, 0],
	[40, 100],
	[100, 100],
	[100, 140],
	[0, 140]
];

describe('a mask', () => {
	it('finds the largest rectangle of a ratio inside', () => {
		const [cx, cy, w, h] = new Mask([ell], 280).largest(1, [20, 120])!;
		expect(w).toBeGreaterThan(38);
		expect(w).toBeLessThanOrEqual(40);
		expect(h).toBe(w);
		expect(Math.hypot(cx - 20, cy - 120)).toBeLessThan(2);
	});

	it('prefers, among nearly equal ones, the one nearest the label', () => {
		const [, cy] = new Mask([ell], 280).largest(1, [20, 30])!;
		expect(cy).toBeLessThan(32);
	});

	it('finds the deepest point that is allowed', () => {
		const mask = new Mask([ell], 280);
		expect(mask.deepest(() => true)!.at[0]).toBeLessThan(40);
		const { at, depth } = mask.deepest(([x]) => x > 60)!;
		expect(at[1]).toBeCloseTo(120, -1);
		expect(depth).toBeGreaterThan(17);
	});

	it('has nothing outside, and leaves holes out', () => {
		const hole: XY[] = [[10, 110], [30, 110], [30, 130], [10, 130]]; // prettier-ignore
		const [, , w] = new Mask([ell, hole], 280).largest(1, [20, 120])!;
		expect(w).toBeGreaterThan(30);
		expect(new Mask([ell], 280).full(0, 0, 280, 280)).toBe(false);
	});
});
