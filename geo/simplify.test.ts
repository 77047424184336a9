import { describe, expect, it } from 'vitest';
import type { Partition } from './assign.ts';
import { countCrossings } from './node.ts';
import { parts } from './parts.ts';
import type { XY } from './project.ts';
import { simplify } from './simplify.ts';

function ring(...points: XY[]): Partition {
	const edges = points.map((_, a) => {
		return { a, b: (a + 1) % points.length, left: '', right: 'poland', tags: [] };
	});
	return { points, edges };
}

describe('simplifying', () => {
	it('drops what is flatter than the tolerance and keeps the rest', () => {
		const simple = simplify(ring([0, 0], [50, 1], [100, 0], [100, 100], [0, 100]), () => 200);
		expect(simple.edges).toHaveLength(4);
	});

	it('never lets a ring collapse, whatever the tolerance', () => {
		const simple = simplify(ring([0, 0], [50, 1], [100, 0], [100, 100], [0, 100]), () => 1e9);
		expect(simple.edges).toHaveLength(3);
	});

	it('leaves an island in a bay outside of the land round it', () => {
		const land = ring([0, 0], [100, 0], [100, 100], [50, 40], [0, 100]);
		const island = ring([45, 60], [55, 60], [50, 70]);
		const shifted = island.edges.map((e) => ({ ...e, a: e.a + 5, b: e.b + 5, right: 'danzig' }));
		const both = {
			points: [...land.points, ...island.points],
			edges: [...land.edges, ...shifted]
		};
		const simple = simplify(both, () => 1e5);
		expect(countCrossings(simple)).toBe(0);
		const danzig = parts(simple).find(({ id }) => id === 'danzig');
		expect([...danzig!.neighbours]).toEqual(['']);
		expect(parts(simple)).toHaveLength(2);
	});
});
