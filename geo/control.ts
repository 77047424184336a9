import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unit } from '#lib/states/registry.ts';
import { distance } from './jump.ts';
import { forward, type XY } from './project.ts';
import { inside, ringBounds } from './ring.ts';

/** A town and the unit it lay in on 1 July 1932. */
export interface Town {
	town: string;
	lon: number;
	lat: number;
	state: string;
	/** For those of `witnesses/`: how one knows, and the file without its ending. */
	why?: string;
	border?: string;
}

/** The control points that were given; positions after GeoNames, CC BY 4.0. */
export const towns = JSON.parse(
	readFileSync(new URL('towns.json', import.meta.url), 'utf8')
) as Town[];

/** How many of them, and of the further ones, may be in the wrong unit: none. */
export const allowed = 0;

/** How far from its unit a town may lie, in km: the lines are not finer than that. */
export const tolerance = 3;

/** Further places, one file of `witnesses/` for each border, checked; none where there is no folder. */
export function readWitnesses(folder = new URL('witnesses/', import.meta.url)): Town[] {
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	return files.sort().flatMap((file) => {
		const rows = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Town[];
		return rows.map((row) => witness(row, file));
	});
}

function witness({ town, lon, lat, state, why }: Town, file: string): Town {
	const fail = (what: string) => new Error(`geo/witnesses/${file}, "${town}": ${what}`);
	if (!town) throw fail('a name is missing');
	if (!unit(state)) throw fail(`no unit is called "${state}"`);
	if (!why) throw fail('say in "why" how one knows');
	if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) throw fail(`no place: ${lon}, ${lat}`);
	return { town, lon, lat, state, why, border: file.replace(/\.json$/, '') };
}

/** The towns that lie in another unit than theirs, by polygons in kilometres. */
export function wrongTowns(
	shapes: ReadonlyMap<string, XY[][][]>,
	list: readonly Town[] = towns
): (Town & { found: string })[] {
	return list.flatMap((town) => {
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
