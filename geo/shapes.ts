import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Partition, Side } from './assign.ts';
import { key } from './node.ts';
import { forward, type XY } from './project.ts';

/** A file of the basemap: `units` in the plane in km, or `states` in lon/lat. */
export type Basemap = Topology<Record<string, GeometryCollection>>;

/** The polygons of each unit and of `outside`, in the coordinates of the file. */
export function shapesOf(topology: Basemap): Map<string, XY[][][]> {
	const { units, states, outside } = topology.objects;
	const { features } = feature(topology, (units ?? states)!) as FeatureCollection;
	if (outside) features.push(feature(topology, outside) as unknown as Feature);
	return new Map(features.map(({ id, geometry }) => [String(id), polygonsOf(geometry)]));
}

/** The same in the plane, in km, whichever way the file has them. */
export function planeShapes(topology: Basemap): Map<string, XY[][][]> {
	const shapes = shapesOf(topology);
	if (topology.objects.units) return shapes;
	const placed = [...shapes].map(([id, polygons]): [string, XY[][][]] => {
		return [id, polygons.map((rings) => rings.map((ring) => ring.map(forward)))];
	});
	return new Map(placed);
}

/** The polygons of a geometry of either type. */
export function polygonsOf(geometry: Feature['geometry']): XY[][][] {
	const { type, coordinates } = geometry as Polygon | MultiPolygon;
	return (type === 'Polygon' ? [coordinates] : coordinates) as XY[][][];
}

/** Numbers of the arcs that divide the land: all but those of lakes, which borders run through. */
export function dividingArcs({ objects }: Basemap): number[] {
	const dividing = Object.entries(objects).filter(([name]) => name !== 'lakes');
	const list = dividing
		.map(([, one]) => one)
		.flatMap((one) => ('geometries' in one ? one.geometries : [one]));
	const arcs = list.flatMap((one) => ('arcs' in one ? one.arcs.flat(3) : [])) as number[];
	return [...new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)))].sort((a, b) => a - b);
}

/** Those arcs as lines of whole numbers, in units of the file's transform. */
export function wholeArcs(topology: Basemap): XY[][] {
	return dividingArcs(topology).map((n) => {
		let [x, y] = [0, 0];
		return topology.arcs[n]!.map((step): XY => [(x += step[0]!), (y += step[1]!)]);
	});
}

/** The division behind a file in the plane, on the grid of its transform; '' is water. */
export function partitionOf(topology: Basemap): Partition {
	const { units, outside } = topology.objects;
	const sides = topology.arcs.map((): [string, string] => ['', '']);
	for (const geometry of [...units!.geometries, outside!])
		for (const arc of (geometry as unknown as { arcs: number[][][] }).arcs.flat(2))
			// Outlines run clockwise on the map: the unit is on the right of its arcs.
			sides[arc < 0 ? ~arc : arc]![arc < 0 ? 0 : 1] = String(geometry.id);
	const points: XY[] = [];
	const index = new Map<number, number>();
	const vertex = (p: XY) => {
		const known = index.get(key(p)) ?? points.push(p) - 1;
		index.set(key(p), known);
		return known;
	};
	const numbers = dividingArcs(topology);
	const edges = wholeArcs(topology).flatMap((line, i) => {
		const [left, right] = sides[numbers[i]!]!;
		const path = line.map(vertex);
		return path.slice(1).map((b, j): Side => ({ a: path[j]!, b, left, right, tags: [] }));
	});
	return { points, edges };
}
