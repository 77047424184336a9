import type { Feature, FeatureCollection, LineString, MultiPolygon } from 'geojson';
import { meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import { units } from '#lib/states/registry.ts';
import type { Partition } from './assign.ts';
import type { Border } from './borders.ts';
import { parts } from './parts.ts';
import type { XY } from './project.ts';

type Objects = Record<string, FeatureCollection | Feature>;

/** The multipolygon of each unit and of `outside`; outlines run clockwise on the map, as d3 wants. */
export function polygons(partition: Partition): Map<string, XY[][][]> {
	const found = new Map<string, XY[][][]>();
	for (const { id, rings } of parts(partition)) {
		if (!id) continue;
		const closed = rings.map((ring) => [...ring, ring[0]!].reverse());
		found.set(id, [...(found.get(id) ?? []), closed]);
	}
	return found;
}

/** TopoJSON with shared arcs of a division and its lakes; coordinates are whole multiples of `scale`. */
export function encode(
	partition: Partition,
	water: Partition,
	borders: Border[],
	scale: number
): Topology {
	const [shapes, lakes] = [polygons(partition), polygons(water)];
	const feature = (id: string, from = shapes): Feature<MultiPolygon> => {
		const coordinates = from.get(id) ?? [];
		return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
	};
	const objects: Objects = {
		units: { type: 'FeatureCollection', features: units.map(({ id }) => feature(id)) },
		outside: feature('outside'),
		lakes: {
			type: 'FeatureCollection',
			features: [...lakes.keys()].map((id) => feature(id, lakes))
		},
		lines: { type: 'FeatureCollection', features: internal(partition, borders) }
	};
	const topo = topology(objects) as Topology<{
		units: GeometryCollection;
		lines: GeometryCollection;
	}>;
	for (const line of disputed(topo, borders)) topo.objects.lines.geometries.push(line);
	return compact(topo, scale);
}

// The two frontiers that one side never accepted, as the map explains them. Other claims that the
// files of geo/borders record (Maan and Aqaba, Ifni) have no note in the app, so no dashes either.
const denied = new Set(['lithuania poland', 'romania ussr']);

/** The whole border of each pair, also where it is a modern line that no file draws. */
function disputed(topo: Topology<{ units: GeometryCollection }>, borders: Border[]) {
	const pairs = new Map<string, Border>();
	for (const border of borders) {
		const pair = [border.left, border.right].sort().join(' ');
		if (border.status === 'disputed' && denied.has(pair) && !pairs.has(pair))
			pairs.set(pair, border);
	}
	return [...pairs].map(([pair, border]): MultiLineString => {
		const mesh = meshArcs(topo, topo.objects.units, (a, b) => {
			return [a.id, b.id].sort().join(' ') === pair;
		});
		const name = border.name.split(',')[0];
		return { ...mesh, properties: { status: 'disputed', name, between: pair.split(' ') } };
	});
}

function internal({ points, edges }: Partition, borders: Border[]): Feature<LineString>[] {
	return borders.flatMap(({ status, name, left, path: { tag } }) => {
		if (status !== 'internal') return [];
		const own = edges.filter((e) => e.left === e.right && e.tags.some((t) => Math.abs(t) === tag));
		const properties = { status, name: name.split(',')[0], between: [left] };
		return chains(own).map((chain): Feature<LineString> => {
			const coordinates = chain.map((v) => points[v]!);
			return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
		});
	});
}

/** Joins edges end to end into as few lines of vertices as their junctions allow. */
function chains(edges: { a: number; b: number }[]): number[][] {
	const left = new Set(edges);
	const lines: number[][] = [];
	const grow = (line: number[]) => {
		for (;;) {
			const end = line[line.length - 1]!;
			const edge = [...left].find(({ a, b }) => a === end || b === end);
			if (!edge) return line;
			left.delete(edge);
			line.push(edge.a === end ? edge.b : edge.a);
		}
	};
	for (const edge of left) {
		left.delete(edge);
		lines.push(grow(grow([edge.a, edge.b]).reverse()));
	}
	return lines;
}

/** Arcs as whole-number steps, as the TopoJSON specification has them under a transform. */
function compact(topo: Topology, scale: number): Topology {
	const { bbox, ...rest } = topo;
	const arcs = topo.arcs.map((arc) =>
		arc.map((p, i) => (i ? [p[0]! - arc[i - 1]![0]!, p[1]! - arc[i - 1]![1]!] : p))
	);
	const transform = { scale: [scale, scale] as XY, translate: [0, 0] as XY };
	const box = bbox?.map((v) => +(v * scale).toFixed(5)) as Topology['bbox'];
	return { ...rest, ...(box && { bbox: box }), transform, arcs };
}
