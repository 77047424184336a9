import {
	createExpression,
	latest,
	validateStyleMin,
	type Feature,
	type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '#lib/basemap/detail.ts';
import { dayOf } from '#lib/calendar/day.ts';
import { colours } from '#lib/scene/palette.ts';
import { hatchOf } from '#lib/scene/hatches.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { defaultView } from '#lib/view/view.ts';
import { fillColour, patterns, styleOf } from './style.ts';

const detail = decode(
	JSON.parse(readFileSync(new URL('../../basemap/detail.json', import.meta.url), 'utf8'))
);
const style = styleOf(detail);

function evaluate(state: Record<string, string>) {
	const spec = latest.paint_fill['fill-color'] as StylePropertySpecification;
	const made = createExpression(fillColour, 'fill-color', spec);
	if (made.result === 'error') throw new Error(made.value.map(String).join());
	const colour = made.value.evaluate(
		{ zoom: 3 },
		{ type: 'Polygon', properties: {} } as unknown as Feature,
		state
	);
	const { r, g, b } = colour as { r: number; g: number; b: number };
	return `#${[r, g, b]
		.map((v) =>
			Math.round(v * 255)
				.toString(16)
				.padStart(2, '0')
		)
		.join('')}`;
}

describe('style', () => {
	it('is valid', () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	it('paints each unit in the colour that the scene gave it, for every state of 25 July 1932', () => {
		for (const { fill } of sceneOf({ ...defaultView, day: dayOf(1932, 7, 25) }).looks)
			expect(evaluate({ fill })).toBe(fill);
	});

	it('has a layer draw every unit that its pattern is ever seen on', () => {
		const { data } = style.sources.units as { data: GeoJSON.FeatureCollection };
		const standings = new Map(
			data.features.map(({ id, properties }) => [id, properties?.standing])
		);
		const drawnOf = (name: string) =>
			(style.layers.find(({ id }) => id === name) as { filter: unknown[] }).filter[2];
		const seen = new Set<string>();
		for (const range of [1933, 1941] as const)
			for (const basis of ['signed', 'in-force', 'initialled'] as const)
				for (let day = dayOf(1925, 12, 1); day <= dayOf(1941, 6, 22); day += 20)
					for (const look of sceneOf({ ...defaultView, range, basis, day }).looks) {
						if (hatchOf(look)) expect(standings.get(look.id)).toBe('signs');
						if (look.pattern === 'plain') continue;
						seen.add(look.pattern);
						expect(standings.get(look.id), `${look.id} ${look.pattern}`).toBe(
							drawnOf(look.pattern)
						);
					}
		expect([...seen].sort()).toEqual([...patterns].sort());
		expect(drawnOf('struck')).toBe('signs');
	});

	it('draws the status of a unit from feature-state alone, one line for each', () => {
		const layers = style.layers.filter(({ id }) => id.startsWith('rim-'));
		expect(layers.map(({ id }) => id)).toEqual([
			'rim-casing',
			'rim-whole',
			'rim-dashed',
			'rim-dotted'
		]);
		for (const layer of layers)
			expect(JSON.stringify(layer.paint)).toContain('["feature-state","rim"]');
	});

	it('runs every outline with its unit to the right, so that lines set off lie inside', () => {
		const { data } = style.sources.outlines as { data: GeoJSON.FeatureCollection };
		const malta = data.features.find(({ id }) => id === 'malta');
		const [ring = []] = (malta?.geometry as GeoJSON.MultiLineString).coordinates;
		// North is up in longitude and latitude: clockwise is a negative area.
		const area = ring.reduce((sum, [x = 0, y = 0], at) => {
			const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
			return sum + x * nextY - nextX * y;
		}, 0);
		expect(area).toBeLessThan(0);
	});

	it('asks for no glyphs, sprites or tiles from anywhere', () => {
		expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
		for (const source of Object.values(style.sources)) expect(source.type).toBe('geojson');
	});

	it('lays the lakes over units and patterns and under borders, in the colour of the sea', () => {
		const ids = style.layers.map(({ id }) => id);
		for (const below of ['units', ...patterns])
			expect(ids.indexOf('lakes')).toBeGreaterThan(ids.indexOf(below));
		expect(ids.slice(ids.indexOf('lakes'))).toEqual(expect.arrayContaining(['shores', 'borders']));
		const paint = (id: string) => style.layers.find((layer) => layer.id === id)!.paint;
		expect(paint('lakes')).toEqual({ 'fill-color': colours.water });
		expect(paint('shores')).toEqual(paint('coast'));
		expect(paint('water')).toEqual({ 'background-color': colours.water });
	});

	it('has no line long enough for MapLibre to warn of', () => {
		const { data } = style.sources.outlines as { data: GeoJSON.FeatureCollection };
		for (const { geometry } of data.features)
			for (const line of (geometry as GeoJSON.MultiLineString).coordinates)
				expect(line.length).toBeLessThanOrEqual(6553);
	});
});
