import { expect, it } from 'vitest';
import type { Partition } from './assign.ts';
import type { XY } from './project.ts';
import { blunt, isSpike } from './spikes.ts';

it('knows a line that turns back on itself from a sharp cape', () => {
	expect(isSpike([0, 0], [100, 0], [0, 0])).toBe(true);
	expect(isSpike([0, 0], [3000, 3], [10, 1])).toBe(true);
	expect(isSpike([0, 0], [300, 0], [10, 20])).toBe(false);
	expect(isSpike([0, 0], [300, 0], [600, 0])).toBe(false);
	expect(isSpike([0, 0], [300, 0], [300, 1])).toBe(false);
});

it('takes the tip of a spike away and leaves the rest alone', () => {
	const points: XY[] = [
		[0, 0],
		[50, 1],
		[100, 0],
		[900, 0],
		[100, 1],
		[100, 100]
	];
	const edges = points.map((_, a) => {
		return { a, b: (a + 1) % points.length, left: '', right: 'poland', tags: [] };
	});
	const partition: Partition = { points, edges };
	expect(blunt(partition).edges).toHaveLength(5);
});
