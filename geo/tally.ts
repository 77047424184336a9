import type { Border } from './borders.ts';
import type { Town } from './control.ts';
import { cell } from './grid.ts';
import { distance } from './jump.ts';
import { forward, type XY } from './project.ts';

/** What one file of `borders/` amounts to, and the control points that stand by it. */
export interface Tally {
	/** The file without its ending; 'elsewhere' for points far from all our lines. */
	border: string;
	lines: number;
	vertices: number;
	/** Length of its lines, overshoots included. */
	km: number;
	treaties: string[];
	given: number;
	further: number;
	wrong: number;
}

// A point farther than this from every line of ours belongs to none, in km.
const reach = 60;
const elsewhere = 'elsewhere';

/** Vertices, length and control points of each file, in order of name, 'elsewhere' last. */
export function tally(
	borders: readonly Border[],
	towns: readonly Town[],
	isWrong: (town: Town) => boolean
): Tally[] {
	const found = new Map<string, Tally>();
	for (const border of borders) {
		const row = found.get(stem(border)) ?? empty(stem(border));
		row.lines++;
		row.vertices += border.waypoints;
		row.km += length(border.path.points);
		if (!row.treaties.includes(border.treaty)) row.treaties.push(border.treaty);
		found.set(row.border, row);
	}
	found.set(elsewhere, empty(elsewhere));
	for (const town of towns) {
		const own = town.border && found.has(town.border) ? town.border : nearest(town, borders);
		const row = found.get(own)!;
		if (town.border) row.further++;
		else row.given++;
		if (isWrong(town)) row.wrong++;
	}
	return [...found.values()];
}

/** The file whose line is nearest to a town. */
export function nearest(
	{ lon, lat }: Pick<Town, 'lon' | 'lat'>,
	borders: readonly Border[]
): string {
	const [x, y] = forward([lon, lat]);
	const at: XY = [x / cell, y / cell];
	let best = { border: elsewhere, away: reach / cell };
	for (const border of borders)
		border.path.points.forEach((p, i, { [i - 1]: before }) => {
			const away = before ? distance(at, before, p) : Infinity;
			if (away < best.away) best = { border: stem(border), away };
		});
	return best.border;
}

/** The name of a border's file without its ending. */
export function stem({ file }: Pick<Border, 'file'>): string {
	return file.replace(/\.geojson$/, '');
}

const empty = (border: string): Tally => {
	return { border, lines: 0, vertices: 0, km: 0, treaties: [], given: 0, further: 0, wrong: 0 };
};

function length(points: readonly XY[]): number {
	return points.reduce((sum, [x, y], i) => {
		const [a, b] = points[i - 1] ?? [x, y];
		return sum + Math.hypot(x - a, y - b) * cell;
	}, 0);
}
