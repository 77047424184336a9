import { describe, expect, it } from 'vitest';
import { countCrossings, node } from './node.ts';
import type { XY } from './project.ts';

const line = (...points: XY[]) => ({ points });

describe('cutting lines where they meet', () => {
	it('cuts two lines that cross at the nearest grid point', () => {
		const graph = node([line([0, 0], [10, 10]), line([0, 9], [10, 0])]);
		expect(graph.edges).toHaveLength(4);
		expect(graph.points).toContainEqual([5, 5]);
	});

	it('cuts a line where the end of another touches it', () => {
		expect(node([line([0, 0], [10, 0]), line([5, 0], [5, 7])]).edges).toHaveLength(3);
	});

	it('makes one edge of stretches that two lines share, with the tags of both', () => {
		const graph = node([
			{ points: [[0, 0], [10, 0]], tag: 1 }, // prettier-ignore
			{ points: [[20, 0], [5, 0]], tag: 2 } // prettier-ignore
		]);
		expect(graph.edges).toHaveLength(3);
		const shared = graph.edges.find(({ tags }) => tags.length === 2)!;
		expect(Math.sign(shared.tags[0]! * shared.tags[1]!)).toBe(-1);
	});

	it('leaves nothing that crosses, whatever the rounding did', () => {
		let seed = 1;
		const random = () => (seed = (seed * 16807) % 2147483647) % 1000;
		const lines = Array.from({ length: 200 }, () =>
			line([random(), random()], [random(), random()])
		);
		expect(countCrossings(node(lines, 100), 100)).toBe(0);
	});
});
