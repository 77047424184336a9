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
export function readBorders(): Border[] {
	const files = readdirSync(new URL('borders/', folder)).filter((f) => f.endsWith('.geojson'));
	const lines = files.sort().flatMap((file) => {
		const { features } = read(`borders/${file}`) as FeatureCollection<LineString>;
		return features.map((feature) => ({ file, feature }));
	});
	return lines.map(({ file, feature }, i) => border(file, feature, i + 1));
}

function border(file: string, { properties, geometry }: Feature<LineString>, tag: number): Border {
	const { name, left, right, status, claim } = properties ?? {};
	const fail = (what: string) => new Error(`geo/borders/${file}, "${name}": ${what}`);
	for (const id of [left, right])
		if (id !== 'outside' && !unit(id)) throw fail(`no unit is called "${id}"`);
	if (!['settled', 'disputed', 'internal'].includes(status)) throw fail(`status "${status}"`);
	if (left === right ? left !== 'outside' && status !== 'internal' : status === 'internal')
		throw fail('a line inside one unit is internal, and no other');
	if (geometry?.type !== 'LineString') throw fail(`a LineString, not a ${geometry?.type}`);
	const waypoints = properties?.waypoints;
	if (Array.isArray(waypoints) && waypoints.length !== geometry.coordinates.length)
		throw fail(`${waypoints.length} waypoints for ${geometry.coordinates.length} vertices`);
	const path = { points: projectLine(geometry.coordinates as XY[]), tag };
	return { file, name, left, right, status, claim, path };
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
