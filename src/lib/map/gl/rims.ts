// https://maplibre.org/maplibre-style-spec/layers/#line
import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { sequence } from '#lib/scene/events.ts';
import type { Rim } from '#lib/scene/life.ts';
import { colours } from '#lib/scene/palette.ts';
import { outline } from './outline.ts';

const [casing, core] = [2.5, 1.1];
/** Pixels of line and gap; MapLibre counts dashes in widths of the line. */
const dashes: Record<Rim, number[] | null> = { whole: null, dashed: [5, 4], dotted: [1.5, 3.5] };
const rims = Object.keys(dashes) as Rim[];

// Kilometres: a line inside the border of a smaller island would cover it.
const smallest = 60;

/** Outlines of the units that have a status: of those who sign. */
export function rimmed(units: readonly Feature[]): Feature[] {
	const signs = new Set(sequence(1941, 'signed').events.map(({ state }) => state));
	return units.filter(({ id }) => signs.has(String(id))).map((unit) => outline(unit, smallest));
}

const rim: ExpressionSpecification = ['coalesce', ['feature-state', 'rim'], ''];

/** The lines inside the border that tell a status: the same as in `Rims.svelte`. */
export const rimLayers: LayerSpecification[] = [
	layer('rim-casing', ['case', ['==', rim, ''], 0, 1], {
		'line-color': colours.notYet,
		'line-width': casing,
		'line-offset': casing / 2
	}),
	...rims.map((name) => {
		const dash = dashes[name]?.map((length) => length / core);
		return layer(`rim-${name}`, ['case', ['==', rim, name], 1, 0], {
			'line-color': colours.ink,
			'line-width': core,
			'line-offset': core / 2,
			...(dash && { 'line-dasharray': dash })
		});
	})
];

function layer(id: string, opacity: ExpressionSpecification, paint: object): LayerSpecification {
	return {
		id,
		type: 'line',
		source: 'rims',
		layout: { 'line-join': 'round' },
		paint: { ...paint, 'line-opacity': opacity }
	} as LayerSpecification;
}
