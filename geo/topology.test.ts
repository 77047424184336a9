import { meshArcs } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { intersection } from './boolean.ts';
import { detail, light, published } from './files.ts';
import { areaOf, inspect, onGrid } from './inspect.ts';
import { land } from './land.ts';
import type { XY } from './project.ts';
import { ringArea, ringBounds } from './ring.ts';
import { dividingArcs, planeShapes, shapesOf, wholeArcs, type Basemap } from './shapes.ts';
import { isSpike } from './spikes.ts';

const ground = land();

// The light level leaves islands below 120 km2 away, which are 0.08 % of the land.
const levels: [string, Basemap, number][] = [
	['detailed', detail(), 1e-4],
	['light', light(), 1e-3],
	['published', published(), 1e-4]
];

const gridShapes = (file: Basemap) =>
	[...planeShapes(file)].map(([id, polygons]) => {
		const rings = polygons.flat().map(onGrid);
		return { id, rings, box: ringBounds(rings.flat()) };
	});

const apart = ([a, b, c, d]: number[], [e, f, g, h]: number[]) =>
	a! > g! || e! > c! || b! > h! || f! > d!;

// A slow machine needs some seconds for each of these at full detail.
describe.each(levels)('the %s level', { timeout: 60_000 }, (name, file, tolerance) => {
	const { objects } = file;
	const geometries = [...(objects.units ?? objects.states)!.geometries, objects.outside!];

	it('covers the land, found on another way, without crossing, overlap or gap', () => {
		const found = inspect(file, ground);
		expect(Math.abs(found.excess)).toBeLessThan(tolerance);
		expect(found.crossings).toBe(0);
		// A hectare of 25 million km2: what joining all polygons rounds.
		expect(found.overlap).toBeLessThan(0.01);
		expect(found.gaps).toBeLessThan(0.01);
	});

	it('has no two units with land in common', () => {
		const shapes = gridShapes(file);
		shapes.forEach((a, i) => {
			for (const b of shapes.slice(0, i)) {
				if (apart(a.box, b.box)) continue;
				expect(areaOf(intersection(a.rings, b.rings)), `${a.id} and ${b.id}`).toBe(0);
			}
		});
	});

	it('uses each arc once, or twice and then from both sides', () => {
		const uses = file.arcs.map((): string[] => []);
		for (const geometry of geometries)
			for (const arc of (geometry as unknown as { arcs: number[][][] }).arcs.flat(2))
				uses[arc < 0 ? ~arc : arc]!.push(arc < 0 ? 'right' : 'left');
		for (const sides of uses) expect(new Set(sides).size).toBe(sides.length);
		const lone = dividingArcs(file).filter((arc) => !uses[arc]!.length).length;
		const internal = objects.lines!.geometries.filter(
			({ properties }) => (properties as { status: string }).status === 'internal'
		);
		const own = internal.flatMap((line) => (line as unknown as { arcs: number[] }).arcs.flat());
		expect(lone).toBe(new Set(own.map((arc) => (arc < 0 ? ~arc : arc))).size);
	});

	it('has coasts and borders that end in common junctions, and nothing that ends in the air', () => {
		const ends = new Map<string, number>();
		for (const arc of wholeArcs(file))
			for (const end of [arc[0]!, arc[arc.length - 1]!])
				ends.set(end.join(), (ends.get(end.join()) ?? 0) + 1);
		for (const [end, count] of ends) expect(count, end).toBeGreaterThan(1);
		const states = { type: 'GeometryCollection', geometries } as Basemap['objects'][string];
		const border = meshArcs(file, states, (a, b) => a !== b).arcs.flat();
		const coast = meshArcs(file, states, (a, b) => a === b).arcs.flat();
		const plain = (arcs: number[]) => arcs.map((arc) => (arc < 0 ? ~arc : arc));
		expect(plain(border).filter((arc) => plain(coast).includes(arc))).toEqual([]);
	});

	it('winds outlines clockwise, as d3 wants them, and holes against them', () => {
		const north = name === 'published' ? -1 : 1;
		for (const polygons of shapesOf(file).values())
			for (const polygon of polygons)
				polygon.forEach((ring, i) => expect(ringArea(ring) * north > 0).toBe(i === 0));
	});

	it('has valid rings: closed, of four points at least, none twice, no spike', () => {
		for (const [id, polygons] of planeShapes(file))
			for (const ring of polygons.flat()) {
				expect(ring.length, id).toBeGreaterThanOrEqual(4);
				expect(ring[0]).toEqual(ring[ring.length - 1]);
				const points = onGrid(ring);
				expect(new Set(points.map(String)).size, id).toBe(points.length);
				expect(spikes(points).map(String), id).toEqual([]);
			}
	});
});

function spikes(points: XY[]): XY[] {
	const at = (i: number) => points[(i + points.length) % points.length]!;
	return points.filter((p, i) => isSpike(at(i - 1), p, at(i + 1)));
}
