import { describe, expect, it } from 'vitest';
import { faces } from './faces.ts';
import { node, type Path } from './node.ts';
import type { XY } from './project.ts';
import { prune } from './prune.ts';
import { inside } from './ring.ts';

const square = (x: number, y: number, size: number): Path => ({
	points: [
		[x, y],
		[x + size, y],
		[x + size, y + size],
		[x, y + size],
		[x, y]
	]
});
const of = (...paths: Path[]) => faces(prune(node(paths)).graph);
const areas = (...paths: Path[]) =>
	of(...paths)
		.map(({ area }) => area)
		.sort((a, b) => a - b);

describe('faces between lines', () => {
	it('are both halves of a square that a line cuts', () => {
		expect(areas(square(0, 0, 10), { points: [[4, -3] as XY, [4, 15] as XY] })).toEqual([40, 60]);
	});

	it('have holes where something stands inside', () => {
		const [small, large] = of(square(2, 2, 3), square(0, 0, 10)).sort((a, b) => a.area - b.area);
		expect([small!.area, large!.area]).toEqual([9, 91]);
		expect(large!.rings).toHaveLength(2);
		expect(inside(large!.rings, large!.point)).toBe(true);
	});

	it('keep a hole that touches the outline in one point apart from it', () => {
		const ring: XY[] = [
			[0, 5],
			[3, 4],
			[3, 6],
			[0, 5]
		];
		const paths = [square(0, 0, 10), { points: ring }];
		expect(of(...paths).map(({ rings }) => rings.length)).toContain(2);
		expect(areas(...paths)).toEqual([3, 97]);
	});

	it('do not see lines that end in the air', () => {
		expect(areas(square(0, 0, 10), { points: [[5, 5] as XY, [15, 5] as XY] })).toEqual([100]);
	});
});
