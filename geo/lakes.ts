import { readFileSync } from 'node:fs';
import type { FeatureCollection, Polygon } from 'geojson';
import { divide, type Partition } from './assign.ts';
import { faces } from './faces.ts';
import { node } from './node.ts';
import { locator, parts } from './parts.ts';
import type { XY } from './project.ts';
import { prune } from './prune.ts';
import { inside } from './ring.ts';
import { areas } from './source.ts';

/** What `lakes.geojson` says of a lake. */
export interface LakeProperties {
	id: string;
	name: string;
	/** Published area. */
	area_km2: number;
}

/** The lakes of 1932 as they were digitised, in lon/lat. */
export const lakes = JSON.parse(
	readFileSync(new URL('lakes.geojson', import.meta.url), 'utf8')
) as FeatureCollection<Polygon, LakeProperties>;

/** Lakes as a division of the plane of their own: they do not cut the units they lie in. */
export function lakesPlane(): Partition {
	const list = lakes.features.flatMap(({ properties: { id }, geometry }) => areas(id, geometry));
	const paths = list.flatMap(({ rings }) => rings.map((points) => ({ points })));
	const graph = node(paths);
	const at = (point: XY) => list.find(({ rings }) => inside(rings, point))?.name ?? '';
	return divide(graph, faces(graph), ({ point }) => at(point));
}

/** The lakes less what hangs over the sea, once both are simplified to the same level. */
export function ashore(water: Partition, land: Partition): Partition {
	const coast = land.edges.filter(({ left, right }) => !left || !right);
	const paths = [
		...water.edges.map(({ a, b }) => ({ points: [water.points[a]!, water.points[b]!] })),
		...coast.map(({ a, b }) => ({ points: [land.points[a]!, land.points[b]!] }))
	];
	const { graph } = prune(node(paths, 200));
	const [lake, unit] = [locator(parts(water)), locator(parts(land))];
	return divide(graph, faces(graph), ({ point }) => (unit(point) ? lake(point) : ''));
}

/** Only the lakes larger than this, for a level that has no room for all. */
export function largest(water: Partition, km2: number): Partition {
	const kept = new Set(
		lakes.features
			.filter(({ properties }) => properties.area_km2 >= km2)
			.map((f) => f.properties.id)
	);
	const edges = water.edges.filter(({ left, right }) => kept.has(left) || kept.has(right));
	return { ...water, edges };
}
