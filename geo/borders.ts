import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { unit } from '#lib/states/registry.ts';
import { projectLine, toGrid } from './grid.ts';
import type { Path } from './node.ts';
import type { XY } from './project.ts';
import { areas, type Area } from './source.ts';

/** A border of 1932 that is on no modern map, as one walks along it. */
export interface Border {
	file: string;
	name: string;
	left: string;
	right: string;
	status: 'settled' | 'disputed' | 'internal';
	claim?: string;
	treaty: string;
	note: string;
	/** How many places the line names; the path has more vertices where these are far apart. */
	waypoints: number;
	path: Path;
}

/** A point whose piece of land belonged elsewhere than its modern country suggests. */
export interface Reassigned {
	name: string;
	unit: string;
	at: XY;
}

const folder = new URL('./', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Every line of `geo/borders`, checked; tags count from 1 in the order of file and line. */
export function readBorders(from = new URL('borders/', folder)): Border[] {
	const files = readdirSync(from).filter((name) => name.endsWith('.geojson'));
	const lines = files.sort().flatMap((file) => {
		const text = readFileSync(new URL(file, from), 'utf8');
		const { features } = JSON.parse(text) as FeatureCollection<LineString>;
		return features.map((feature) => ({ file, feature }));
	});
	return lines.map(({ file, feature }, i) => border(file, feature, i + 1));
}

function border(file: string, { properties, geometry }: Feature<LineString>, tag: number): Border {
	const { name, left, right, status, claim, treaty, note = '', waypoints } = properties ?? {};
	const fail = (what: string) => new Error(`geo/borders/${file}, "${name}": ${what}`);
	for (const id of [left, right])
		if (id !== 'outside' && !unit(id)) throw fail(`no unit is called "${id}"`);
	if (!['settled', 'disputed', 'internal'].includes(status)) throw fail(`status "${status}"`);
	if (left === right ? left !== 'outside' && status !== 'internal' : status === 'internal')
		throw fail('a line inside one unit is internal, and no other');
	if (typeof treaty !== 'string' || !treaty.trim()) throw fail('no treaty is named');
	if (geometry?.type !== 'LineString') throw fail(`a LineString, not a ${geometry?.type}`);
	checkWaypoints(waypoints, geometry.coordinates.length, fail);
	const path = { points: projectLine(geometry.coordinates as XY[]), tag };
	const count = geometry.coordinates.length;
	return { file, name, left, right, status, claim, treaty, note, waypoints: count, path };
}

function checkWaypoints(names: unknown, vertices: number, fail: (what: string) => Error) {
	if (!Array.isArray(names)) throw fail('no waypoints: name every vertex');
	if (names.length !== vertices) throw fail(`${names.length} waypoints for ${vertices} vertices`);
	const blank = names.findIndex((name) => typeof name !== 'string' || !name.trim());
	if (blank >= 0) throw fail(`waypoint ${blank + 1} has no name`);
}

/** Polygons with a unit: what Natural Earth lacks, and the Zuiderzee (`water`). */
export function readAreas(): Area[] {
	const islands = ['islands.geojson', 'enclaves.geojson'].flatMap((file) =>
		polygons(file).flatMap(({ properties, geometry }) => {
			const id = properties?.unit;
			if (!unit(id)) throw new Error(`geo/${file}: no unit is called "${id}"`);
			return areas(id, geometry);
		})
	);
	const water = polygons('zuiderzee.geojson').flatMap(({ geometry }) => areas('water', geometry));
	return [...water, ...islands];
}

function polygons(name: string): Feature<Polygon | MultiPolygon>[] {
	if (!existsSync(new URL(name, folder))) return [];
	return (read(name) as FeatureCollection<Polygon | MultiPolygon>).features;
}

/** The points of `reassigned.json` on the grid. */
export function readReassigned(): Reassigned[] {
	if (!existsSync(new URL('reassigned.json', folder))) return [];
	const rows = read('reassigned.json') as {
		name: string;
		unit: string;
		lon: number;
		lat: number;
	}[];
	return rows.map(({ name, unit: id, lon, lat }) => {
		if (id !== 'outside' && id !== 'water' && !unit(id))
			throw new Error(`geo/reassigned.json, "${name}": no unit is called "${id}"`);
		return { name, unit: id, at: toGrid([lon, lat]) };
	});
}
