import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature } from 'geojson';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { units } from '#lib/states/registry.ts';
import { pixel } from './accuracy.ts';
import { contains } from './control.ts';
import { detail, light, published } from './files.ts';
import { jumpOf } from './measure.ts';
import { partitionOf, shapesOf } from './shapes.ts';

const sent = (file: unknown) => brotliCompressSync(JSON.stringify(file)).length;

describe('the levels of detail', { timeout: 60_000 }, () => {
	it.each([
		['detail', detail],
		['light', light],
		['published', published]
	])('have exactly the units of the registry in %s', (_, file) => {
		const shapes = shapesOf(file());
		expect([...shapes.keys()]).toEqual([...units.map(({ id }) => id), 'outside']);
		for (const [id, polygons] of shapes) expect(polygons.length, id).toBeGreaterThan(0);
	});

	it('weigh at most 180 kB and 25 kB as brotli sends them', () => {
		expect(sent(detail())).toBeLessThanOrEqual(180_000);
		expect(sent(light())).toBeLessThanOrEqual(25_000);
	});

	it('let nothing jump: no line moves more than a pixel and a half', () => {
		const levels = { detail: partitionOf(detail()), light: partitionOf(light()) };
		const { border, outline } = jumpOf(levels);
		expect(border.km, border.between).toBeLessThanOrEqual(1.5 * pixel);
		expect(outline.km, outline.between).toBeLessThanOrEqual(pixel);
	});

	it('have the probe points of every unit inside it', () => {
		const points = JSON.parse(readFileSync('src/lib/basemap/points.json', 'utf8'));
		for (const level of [shapesOf(detail()), shapesOf(light())])
			for (const { id } of units)
				for (const probe of points[id].probes)
					expect(contains(level.get(id)!, probe), `${id} ${probe}`).toBe(true);
	});
});

it('publishes what d3 draws as it is, with names, kinds and sovereigns', () => {
	const topology = published();
	const { features } = feature(topology, topology.objects.states!);
	for (const state of features) expect(geoArea(state as Feature)).toBeLessThan(1);
	const danzig = features.find(({ id }) => id === 'danzig')!;
	expect(danzig.properties).toEqual({
		name: 'Free City of Danzig',
		kind: 'international',
		sovereign: null
	});
});
