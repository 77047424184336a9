import { expect, it } from 'vitest';
import type { Partition, Side } from './assign.ts';
import { parts } from './parts.ts';
import type { XY } from './project.ts';
import { tidy } from './tidy.ts';

/** Two squares of 1 km side by side, with a smaller hole in the western one. */
function squares(hole: number, inHole: string): Partition {
	const points: XY[] = [
		[0, 0],
		[100, 0],
		[200, 0],
		[200, 100],
		[100, 100],
		[0, 100],
		[20, 20],
		[20 + hole, 20],
		[20 + hole, 20 + hole],
		[20, 20 + hole]
	];
	const edge = (a: number, b: number, left: string, right: string): Side => {
		return { a, b, left, right, tags: [] };
	};
	const inner = [6, 7, 8, 9].map((a, i, list) => edge(a, list[(i + 1) % 4]!, 'poland', inHole));
	const outer = [
		edge(0, 1, '', 'poland'),
		edge(1, 2, '', 'danzig'),
		edge(2, 3, '', 'danzig'),
		edge(3, 4, '', 'danzig'),
		edge(4, 5, '', 'poland'),
		edge(5, 0, '', 'poland'),
		edge(1, 4, 'danzig', 'poland')
	];
	return { points, edges: [...outer, ...inner] };
}

const ids = (partition: Partition) =>
	parts(partition)
		.map(({ id }) => id)
		.sort();

it('gives a crumb of one unit inside another to the other', () => {
	expect(ids(tidy(squares(50, 'danzig')).partition)).toEqual(['danzig', 'poland']);
});

it('closes a gap between lands and tells of it', () => {
	const { partition, told } = tidy(squares(50, ''));
	expect(ids(partition)).toEqual(['danzig', 'poland']);
	expect(told[0]).toMatch(/^water at .* goes to poland$/);
});

it('leaves larger enclaves and waters alone', () => {
	expect(ids(tidy(squares(60, '')).partition)).toEqual(['', 'danzig', 'poland']);
	expect(ids(tidy(squares(60, 'danzig')).partition)).toEqual(['danzig', 'danzig', 'poland']);
});
