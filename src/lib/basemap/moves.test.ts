import { describe, expect, it } from 'vitest';
import { fit } from './camera.ts';
import { drawn } from './frame.ts';
import { between, closest, constrained, frameIn, same, toPlane, zoomed } from './moves.ts';

const size = { width: 960, height: 600 };
const athome = fit({ x: 200, y: 8, width: 760, height: 584 });

describe('a camera', () => {
	it('stays at home however it is moved, as long as it is not nearer', () => {
		for (const [x, y] of [
			[300, 0],
			[-300, 90],
			[0, -500]
		] as const)
			expect(
				same(constrained({ ...athome, x: athome.x + x, y: athome.y + y }, athome, size), athome)
			).toBe(true);
		expect(same(constrained(zoomed(athome, 0.3, [100, 100]), athome, size), athome)).toBe(true);
	});

	it('goes no nearer than the limit', () => {
		expect(constrained(zoomed(athome, 999, [480, 300]), athome, size).k).toBeCloseTo(
			athome.k * closest
		);
	});

	it('reaches all that is drawn, and shows nothing beyond it, once it is twice as near', () => {
		const near = zoomed(athome, 2, [480, 300]);
		const east = constrained({ ...near, x: near.x - 9999, y: near.y - 9999 }, athome, size);
		const [right, foot] = toPlane(east, [size.width, size.height]);
		expect(right).toBeCloseTo(drawn.x + drawn.width, 6);
		expect(foot).toBeCloseTo(drawn.y + drawn.height, 6);
	});

	it('keeps the point under the pointer when it zooms', () => {
		const at = [700, 120] as [number, number];
		const before = toPlane(athome, at);
		const after = toPlane(zoomed(athome, 1.7, at), at);
		expect(after[0]).toBeCloseTo(before[0]);
		expect(after[1]).toBeCloseTo(before[1]);
	});

	it('frames a box in the middle of a rectangle, whole, and not larger than is allowed', () => {
		const rect = { x: 100, y: 50, width: 400, height: 300 };
		const box = { x: 0, y: -900, width: 500, height: 500 };
		const { k, x, y } = frameIn(box, rect, 9);
		expect(k).toBeCloseTo(300 / 500);
		expect([x + 250 * k, y - 650 * k]).toEqual([300, 200]);
		expect(frameIn(box, rect, 0.2).k).toBe(0.2);
	});

	it('moves from one place to another without leaving the straight line between them', () => {
		const to = zoomed(athome, 8, [600, 100]);
		expect(same(between(athome, to, 0, size), athome)).toBe(true);
		expect(same(between(athome, to, 1, size), to)).toBe(true);
		// A zoom about a pixel has that pixel's point at rest all the way.
		const [x, y] = toPlane(athome, [600, 100]);
		const half = between(athome, to, 0.5, size);
		expect(half.x + x * half.k).toBeCloseTo(600);
		expect(half.y + y * half.k).toBeCloseTo(100);
		expect(half.k / athome.k).toBeCloseTo(Math.sqrt(8));
	});
});
