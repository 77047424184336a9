import type { Border } from './borders.ts';
import { cell } from './grid.ts';
import type { XY } from './project.ts';

/** The lines that carry a note on the law, by id: their file of borders, and where along it to mark. */
const noted = {
	vilnius: { file: 'poland-lithuania.geojson', along: 0.5 },
	bessarabia: { file: 'romania-ussr.geojson', along: 0.5 },
	memel: { file: 'memel.geojson', along: 0.4 }
} as const;

/** The file of points, in km of the plane, at which the notes of the law are marked, by path. */
export function lineFile(borders: readonly Border[]): Record<string, unknown> {
	const points = Object.entries(noted).map(([id, { file, along }]) => {
		const lines = borders.filter((border) => border.file === file);
		if (!lines.length) throw new Error(`geo/marks.ts: no lines in ${file}`);
		return [
			id,
			pointAlong(
				lines.map(({ path }) => path.points as XY[]),
				along
			)
		];
	});
	return { 'src/lib/basemap/marks.json': Object.fromEntries(points) };
}

/** The point at a share of the length of several lines taken together, in km from grid points. */
export function pointAlong(lines: readonly (readonly XY[])[], share: number): XY {
	const steps = lines.flatMap((line) =>
		line.slice(1).map((to, i) => ({ from: line[i]!, to, length: distance(line[i]!, to) }))
	);
	let left = share * steps.reduce((sum, { length }) => sum + length, 0);
	for (const { from, to, length } of steps) {
		if (left <= length) {
			const t = left / (length || 1);
			const km = (i: 0 | 1) => Math.round((from[i] + (to[i] - from[i]) * t) * cell * 10) / 10;
			return [km(0), km(1)];
		}
		left -= length;
	}
	const end = lines.at(-1)!.at(-1)!;
	return [end[0] * cell, end[1] * cell];
}

function distance(a: XY, b: XY): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
