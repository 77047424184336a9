import { describe, expect, it } from 'vitest';
import { assign, type Ground } from './assign.ts';
import type { Border } from './borders.ts';
import { faces } from './faces.ts';
import { toGrid } from './grid.ts';
import { node, type Path } from './node.ts';
import { areasOf, parts } from './parts.ts';
import type { XY } from './project.ts';
import { prune } from './prune.ts';

const box: XY[] = [
	[-1000, -1000],
	[1000, -1000],
	[1000, 1000],
	[-1000, 1000],
	[-1000, -1000]
];
const border = (points: XY[], left: string, right: string, tag = 1): Border => {
	const words = { file: 'a', name: 'b', treaty: 'c', note: '', waypoints: points.length };
	return { ...words, left, right, status: 'settled', path: { points, tag } };
};

function divide(borders: Border[], more: Partial<Ground> = {}) {
	const modern = [{ name: 'Poland', rings: [box], box: [-1000, -1000, 1000, 1000] as const }];
	const paths: Path[] = [{ points: box }, ...borders.map(({ path }) => path)];
	const { graph } = prune(node(paths));
	const ground = { borders, modern, special: [], reassigned: [], problems: [], ...more };
	const partition = assign(graph, faces(graph), ground as unknown as Ground);
	return { area: Object.fromEntries(areasOf(parts(partition))), ground };
}

describe('giving land to units', () => {
	it('takes the modern country where no line says otherwise', () => {
		expect(divide([]).area).toEqual({ poland: 4e6 });
	});

	it('gives what is left and right of a line as one walks along it', () => {
		const north: XY[] = [[500, 1200], [500, -1200]]; // prettier-ignore
		expect(divide([border(north, 'germany', 'danzig')]).area).toEqual({
			germany: 3e6,
			danzig: 1e6
		});
		const south = [...north].reverse();
		expect(divide([border(south, 'germany', 'danzig')]).area).toEqual({
			germany: 1e6,
			danzig: 3e6
		});
	});

	it('follows a reassigned point', () => {
		const reassigned = [{ name: 'c', unit: 'finland', at: toGrid([20, 52]) }];
		expect(divide([], { reassigned }).area).toEqual({ finland: 4e6 });
	});

	it('names the lines and the place where two of them tell one piece of land apart', () => {
		const line = border([[500, 1200], [500, -1200]], 'germany', 'danzig'); // prettier-ignore
		const other = border([[-500, 1200], [-500, -1200]], 'poland', 'saar', 2); // prettier-ignore
		const { ground } = divide([line, other]);
		expect(ground.problems).toHaveLength(1);
		expect(ground.problems[0]).toMatch(/52\.0.* N .*saar by a "b".* and germany by a "b"/);
	});
});
