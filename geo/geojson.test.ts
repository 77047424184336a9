import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { units } from '#lib/states/registry.ts';
import { published } from './files.ts';
import type { XY } from './project.ts';
import { ringArea } from './ring.ts';
import { shapesOf, wholeArcs } from './shapes.ts';

const text = (name: string) => readFileSync(`static/geo/${name}`, 'utf8');
const states = text('europe-1932-10m.geojson');
const { type, features } = JSON.parse(states) as FeatureCollection<MultiPolygon>;
const lines = JSON.parse(
	text('europe-1932-10m-lines.geojson')
) as FeatureCollection<MultiLineString>;
const topology = published();

const steps = ([lon, lat]: XY) => [Math.round(lon * 1e5), Math.round(lat * 1e5)].join();

describe('the GeoJSON of the units', { timeout: 60_000 }, () => {
	it('has the units of the registry with id, name, kind and sovereign', () => {
		expect(type).toBe('FeatureCollection');
		expect(features.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
		const { properties } = features.find(({ id }) => id === 'iraq') as Feature;
		expect(properties).toEqual({ name: 'Iraq', kind: 'mandate', sovereign: 'uk' });
	});

	it('winds outlines counter-clockwise and holes clockwise, as RFC 7946 has it', () => {
		for (const { geometry } of features)
			for (const polygon of geometry.coordinates)
				polygon.forEach((ring, i) => {
					// Clockwise is positive where y runs south: here it runs north.
					expect(ringArea(ring as XY[]) > 0).toBe(i === 0);
					expect(ring[0]).toEqual(ring[ring.length - 1]);
				});
	});

	it('has the vertices of the TopoJSON, to five decimals and within the globe', () => {
		const known = new Set(wholeArcs(topology).flat().map(String));
		for (const { geometry } of features)
			for (const at of geometry.coordinates.flat(2) as XY[]) {
				expect(known.has(steps(at))).toBe(true);
				expect(Math.abs(at[0]) < 180 && Math.abs(at[1]) < 90).toBe(true);
			}
		expect(states).not.toMatch(/\d\.\d{6}/);
		const count = (polygons: unknown[][][]) => polygons.flat(2).length;
		const shapes = shapesOf(topology);
		for (const { id, geometry } of features)
			expect(count(geometry.coordinates)).toBe(count(shapes.get(String(id))!));
	});

	it('stays below 4 MB', () => {
		expect(Buffer.byteLength(states)).toBeLessThan(4_000_000);
	});
});

describe('the GeoJSON of the lines', () => {
	it('has the two disputed frontiers and the line of Memel', () => {
		const told = lines.features.map(({ properties }) => [properties!.status, properties!.between]);
		expect(told).toContainEqual(['disputed', ['lithuania', 'poland']]);
		expect(told).toContainEqual(['disputed', ['romania', 'ussr']]);
		expect(told).toContainEqual(['internal', ['lithuania']]);
	});

	it('runs along vertices of the TopoJSON', () => {
		const known = new Set(wholeArcs(topology).flat().map(String));
		for (const { geometry } of lines.features)
			for (const at of geometry.coordinates.flat() as XY[]) expect(known.has(steps(at))).toBe(true);
	});
});
