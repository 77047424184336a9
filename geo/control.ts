import { readFileSync } from 'node:fs';
import { forward, type XY } from './project.ts';
import { inside, ringBounds } from './ring.ts';

/** A town and the unit it lay in on 1 July 1932. */
export interface Town {
	town: string;
	lon: number;
	lat: number;
	state: string;
}

/** The control points; positions after GeoNames, CC BY 4.0. */
export const towns = JSON.parse(
	readFileSync(new URL('towns.json', import.meta.url), 'utf8')
) as Town[];

/** How many of them may be in the wrong unit: none. */
export const allowed = 0;

/** How far from its unit a town may lie, in km: the lines are not finer than that. */
export const tolerance = 3;

/** The towns that lie in another unit than theirs, by polygons in kilometres. */
export function wrongTowns(shapes: ReadonlyMap<string, XY[][][]>): (Town & { found: string })[] {
	return towns.flatMap((town) => {
		const at = forward([town.lon, town.lat]);
		const own = shapes.get(town.state) ?? [];
		if (contains(own, at) || near(own, at)) return [];
		const [found] = [...shapes].find(([, polygons]) => contains(polygons, at)) ?? ['water'];
		return [{ ...town, found }];
	});
}

/** Whether any of the polygons contains the point. */
export function contains(polygons: readonly XY[][][], at: XY): boolean {
	return polygons.some((rings) => inside(rings, at));
}

/** Whether the point lies within `tolerance` of any of the polygons. */
export function near(polygons: readonly XY[][][], [x, y]: XY): boolean {
	return polygons.some((rings) => {
		const [x0, y0, x1, y1] = ringBounds(rings[0]!);
		if (x < x0 - tolerance || x > x1 + tolerance) return false;
		if (y < y0 - tolerance || y > y1 + tolerance) return false;
		return rings.some((ring) =>
			ring.some((p, i) => i && distance([x, y], ring[i - 1]!, p) <= tolerance)
		);
	});
}

function distance(p: XY, a: XY, b: XY): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
	const t = Math.max(0, Math.min(1, along));
	return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
