import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { geoArea } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, Polygon as Arcs, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { units } from '#lib/states/registry.ts';
import { allowed, contains, wrongTowns } from './control.ts';
import { countCrossings, node } from './node.ts';
import type { XY } from './project.ts';
import { ringArea } from './ring.ts';

type Objects = Record<'units' | 'outside' | 'states' | 'lakes' | 'lines', GeometryCollection>;

const read = (path: string) =>
	JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as Topology<Objects>;
const files = {
	detail: read('src/lib/basemap/detail.json'),
	light: read('src/lib/basemap/light.json'),
	published: read('static/geo/europe-1932-10m.json')
};
const levels = Object.entries(files);

/** Units, and the land outside where the file has it. */
function shapes(topology: Topology<Objects>): Map<string, XY[][][]> {
	const { units, states, outside } = topology.objects;
	const { features } = feature(topology, units ?? states) as FeatureCollection;
	if (outside) features.push(feature(topology, outside) as unknown as Feature);
	return new Map(features.map(({ id, geometry }) => [String(id), rings(geometry)]));
}

function rings(geometry: Feature['geometry']): XY[][][] {
	const { type, coordinates } = geometry as Polygon | MultiPolygon;
	return (type === 'Polygon' ? [coordinates] : coordinates) as XY[][][];
}

/** The arcs of all objects but the lakes, which borders run through. */
function dividing({ objects }: Topology<Objects>): number[] {
	const { lakes, ...others } = objects;
	expect(lakes.geometries.length).toBeGreaterThan(10);
	const list = Object.values(others).flatMap((o) => ('geometries' in o ? o.geometries : [o]));
	const arcs = list.flatMap((o) => ('arcs' in o ? o.arcs.flat(3) : [])) as number[];
	return [...new Set(arcs.map((i) => (i < 0 ? ~i : i)))];
}

const areaOf = (polygons: XY[][][]) => polygons.flat().reduce((sum, r) => sum + ringArea(r), 0);

// A slow machine needs some seconds to cut the full detail again.
describe.each(levels)('the %s level', { timeout: 60_000 }, (name, topology) => {
	it('has exactly the units of the registry', () => {
		const ids = [...shapes(topology).keys()].filter((id) => id !== 'outside');
		expect(ids).toEqual(units.map(({ id }) => id));
		for (const polygons of shapes(topology).values()) expect(polygons.length).toBeGreaterThan(0);
	});

	it('winds outlines clockwise, as d3 wants them, and holes against them', () => {
		const north = name === 'published' ? -1 : 1;
		for (const polygons of shapes(topology).values())
			for (const polygon of polygons)
				polygon.forEach((ring, i) => expect(ringArea(ring) * north > 0).toBe(i === 0));
	});

	it('has no lines that cross, and no stretch of line twice', () => {
		const { scale, translate } = topology.transform!;
		const whole = (p: number, i: 0 | 1) => Math.round((p - translate[i]!) / scale[i]!);
		const arcs = feature(topology, {
			type: 'MultiLineString',
			arcs: dividing(topology).map((i) => [i])
		});
		const lines = (arcs.geometry as unknown as { coordinates: XY[][] }).coordinates.map((line) => ({
			points: line.map(([x, y]): XY => [whole(x, 0), whole(y, 1)])
		}));
		const cell = name === 'published' ? 5000 : 200;
		const graph = node(lines, cell);
		const edges = lines.reduce((sum, { points }) => sum + points.length - 1, 0);
		expect(graph.edges).toHaveLength(edges);
		expect(countCrossings(graph, cell)).toBe(0);
	});

	it('divides the land without gap or overlap', () => {
		const { units, states, outside } = topology.objects;
		const list = [...(units ?? states).geometries, ...(outside ? [outside] : [])];
		const union = mergeArcs(topology, list as unknown as Arcs[]);
		const whole = areaOf(rings((feature(topology, union) as unknown as Feature).geometry));
		const sum = [...shapes(topology).values()].reduce((all, one) => all + areaOf(one), 0);
		expect(Math.abs(sum / whole - 1)).toBeLessThan(1e-4);
	});
});

it('has the probe points of every unit inside it at both levels', () => {
	const points = JSON.parse(readFileSync('src/lib/basemap/points.json', 'utf8'));
	for (const level of [shapes(files.detail), shapes(files.light)])
		for (const { id } of units)
			for (const probe of points[id].probes)
				expect(contains(level.get(id)!, probe), `${id} ${probe}`).toBe(true);
});

it('puts the control towns where they lay on 1 July 1932', () => {
	expect(wrongTowns(shapes(files.detail)).length).toBeLessThanOrEqual(allowed);
});

it('keeps the detailed level within 180 kB', () => {
	expect(brotliCompressSync(JSON.stringify(files.detail)).length).toBeLessThan(180_000);
});

it('publishes what d3 draws as it is, with names, kinds and sovereigns', () => {
	const { features } = feature(files.published, files.published.objects.states);
	for (const state of features) expect(geoArea(state as Feature)).toBeLessThan(1);
	const danzig = features.find(({ id }) => id === 'danzig')!;
	expect(danzig.properties).toEqual({
		name: 'Free City of Danzig',
		kind: 'international',
		sovereign: null
	});
});
