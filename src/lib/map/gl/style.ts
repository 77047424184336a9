// https://maplibre.org/maplibre-style-spec/
import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Detail } from '#lib/basemap/detail.ts';
import { sequence, type Sequence } from '#lib/scene/events.ts';
import { colours } from '#lib/scene/palette.ts';
import type { Drawn } from '#lib/scene/patterns.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { project } from './plane.ts';
import { outline } from './outline.ts';
import { rimLayers, rimmed } from './rims.ts';

/** Patterns that have a layer each: `fill-pattern` cannot follow feature-state, its opacity can. */
export const patterns: readonly Exclude<Drawn, 'struck'>[] = ['hatch', 'dots', 'cross', 'doubt'];

type Standing = ReturnType<Sequence['standing']>;

/** Who can bear a pattern on some day; the others are not drawn, unseen, by its layer. */
const bearers: Record<Drawn, Standing> = {
	...{ hatch: 'never', dots: 'not-a-state' },
	...{ cross: 'signs', doubt: 'signs', struck: 'signs' }
};

const state = (name: string, other: string | number): ExpressionSpecification => [
	'coalesce',
	['feature-state', name],
	other
];

/** Fill of a unit: whatever colour its feature-state carries, bare paper before it carries one. */
export const fillColour: ExpressionSpecification = ['to-color', state('fill', colours.notYet)];

/** The style of the map. Its colours come from feature-state alone, so a date never touches it. */
export function styleOf(detail: Detail): StyleSpecification {
	return {
		version: 8,
		sources: {
			units: source(detail.units.map(standing), true),
			outlines: source(
				detail.units.map((unit) => outline(unit)),
				true
			),
			rims: source(rimmed(detail.units), true),
			outside: source([detail.outside]),
			lakes: source(detail.lakes),
			shores: source(detail.lakes.map(outline)),
			borders: source([{ type: 'Feature', properties: {}, geometry: detail.borders }]),
			lines: source(detail.lines)
		},
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': colours.water } },
			{ id: 'outside', type: 'fill', source: 'outside', paint: { 'fill-color': colours.outside } },
			{ id: 'units', type: 'fill', source: 'units', paint: { 'fill-color': fillColour } },
			...patterns.map((name) =>
				patternLayer(name, ['case', ['==', state('pattern', 'plain'), name], 1, 0], bearers[name])
			),
			patternLayer('struck', state('struck', 0)),
			line('coast', 'outlines', { 'line-color': colours.border, 'line-width': 0.5 }),
			{ id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.water } },
			line('shores', 'shores', { 'line-color': colours.border, 'line-width': 0.5 }),
			// Two tones: one of them stands out from any fill.
			line('casing', 'borders', { 'line-color': colours.border, 'line-width': 1.9 }),
			line('borders', 'borders', { 'line-color': colours.notYet, 'line-width': 0.9 }),
			...borderLines(),
			...rimLayers,
			line(
				'emphasis',
				'outlines',
				{
					'line-color': colours.ink,
					'line-width': state('outline', 0),
					'line-opacity': ['case', ['>', state('outline', 0), 0], 1, 0]
				},
				'round'
			)
		]
	};
}

function borderLines(): LayerSpecification[] {
	const only = (status: string): ExpressionSpecification => ['==', ['get', 'status'], status];
	return [
		{
			...line('disputed', 'lines', {
				'line-color': colours.accent,
				'line-width': 1.6,
				'line-dasharray': [3, 2]
			}),
			filter: only('disputed')
		} as LayerSpecification,
		{
			...line('internal', 'lines', {
				'line-color': colours.border,
				'line-width': 1.2,
				'line-dasharray': [0.1, 2]
			}),
			filter: only('internal')
		} as LayerSpecification
	];
}

/**
 * A layer of a pattern over the units of one standing, by the name of its image, seen where the opacity
 * says so.
 */
export function patternLayer(
	name: string,
	opacity: ExpressionSpecification,
	bearer: Standing = 'signs'
): LayerSpecification {
	return {
		id: name,
		type: 'fill',
		source: 'units',
		filter: ['==', ['get', 'standing'], bearer],
		// Its edge lies under lines: drawn softly, every outline would be drawn once more.
		paint: { 'fill-pattern': name, 'fill-opacity': opacity, 'fill-antialias': false }
	};
}

function standing(unit: Feature): Feature {
	const id = String(unit.id) as UnitId;
	const standing = id === 'ussr' ? null : sequence(1941, 'signed').standing(id);
	return { ...unit, properties: { ...unit.properties, standing } };
}

// Finer than two pixels a round joint is not seen, and is several triangles more.
function line(id: string, from: string, paint: object, join = 'miter'): LayerSpecification {
	return {
		id,
		type: 'line',
		source: from,
		layout: { 'line-join': join, 'line-cap': 'round' },
		paint
	} as LayerSpecification;
}

function source(features: readonly Feature[], named = false) {
	const data: FeatureCollection = { type: 'FeatureCollection', features: features.map(placed) };
	return {
		type: 'geojson' as const,
		data,
		// geojson-vt would simplify each ring alone and open gaps along every border.
		tolerance: 0,
		// Pixels of its neighbours that a tile holds too, of 512: wider than any line, and no more to draw.
		buffer: 16,
		...(named && { promoteId: 'id' })
	};
}

function placed(feature: Feature): Feature {
	const { geometry } = feature;
	if (geometry.type === 'GeometryCollection')
		throw new Error('basemap: unexpected geometry collection');
	return {
		...feature,
		properties: { ...feature.properties, id: feature.id },
		geometry: { ...geometry, coordinates: project(geometry.coordinates as never) }
	};
}
