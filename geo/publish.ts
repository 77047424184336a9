import type { GeometryCollection, Topology } from 'topojson-specification';
import { unit } from '#lib/states/registry.ts';
import type { Partition } from './assign.ts';
import type { Border } from './borders.ts';
import { linesGeoJson, statesGeoJson } from './geojson.ts';
import { toLonLat } from './grid.ts';
import { lakes } from './lakes.ts';
import { textOf } from './output.ts';
import { dataPackage } from './package.ts';
import type { Basemap } from './shapes.ts';
import { names } from './states.ts';
import { encode } from './topology.ts';

// Degrees; about a metre, so that no two points of the 10 m grid fall together.
const scale = 1e-5;

/**
 * The full detail in lon/lat for others to use: `states`, `outside` for the land that is in no unit,
 * lines of dispute in `lines`, water in `lakes`.
 */
export function publish(partition: Partition, water: Partition, borders: Border[]): Topology {
	const { objects, arcs, transform } = encode(
		inDegrees(partition),
		inDegrees(water),
		borders,
		scale
	);
	const states = objects.units as GeometryCollection;
	for (const geometry of states.geometries) {
		const { kind, sovereign } = unit(String(geometry.id))!;
		geometry.properties = { name: names.get(String(geometry.id)), kind, sovereign };
	}
	return {
		type: 'Topology',
		objects: {
			states,
			outside: objects.outside!,
			lines: objects.lines!,
			lakes: named(objects.lakes as GeometryCollection)
		},
		// The division is built with y southward, as the plane has it; latitudes run north.
		arcs: arcs.map((arc) => arc.map(([x, y]) => [x!, -y!])),
		transform: transform!
	};
}

/** The files of static/geo by path: the topology, the same as GeoJSON, and what describes them. */
export function publication(topology: Topology): Record<string, string> {
	const texts = {
		'europe-1932-10m.json': textOf(topology),
		'europe-1932-10m.geojson': statesGeoJson(topology as Basemap),
		'europe-1932-10m-lines.geojson': linesGeoJson(topology as Basemap)
	};
	const all = { ...texts, 'datapackage.json': dataPackage(texts) };
	return Object.fromEntries(
		Object.entries(all).map(([name, text]) => [`static/geo/${name}`, text])
	);
}

function inDegrees(partition: Partition): Partition {
	const points = partition.points.map((p): [number, number] => {
		const [lon, lat] = toLonLat(p);
		return [Math.round(lon / scale), Math.round(-lat / scale)];
	});
	return { ...partition, points };
}

function named(water: GeometryCollection): GeometryCollection {
	const name = new Map(lakes.features.map(({ properties: { id, name } }) => [id, name]));
	const geometries = water.geometries.map((geometry) => {
		return { ...geometry, properties: { name: name.get(String(geometry.id)) } };
	});
	return { ...water, geometries };
}
