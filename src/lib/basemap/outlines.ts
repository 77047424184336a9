import type { UnitId } from '#lib/states/registry.ts';
import type { XY } from './frame.ts';
import { path } from './paths.ts';
import type { Parts, Shape } from './topology.ts';

/** A level of the basemap as SVG path data in km of the plane. */
export interface Outlines {
	units: { id: UnitId; d: string }[];
	outside: string;
	/** The large lakes, over the units. */
	lakes: string;
	/** Land borders of units; not coasts. */
	borders: string;
	disputed: { name: string; d: string }[];
	internal: { name: string; d: string }[];
}

/** The features of a level as path data. */
export function outlines({ units, outside, lakes, borders, lines }: Parts): Outlines {
	return {
		units: units.map(unitOutline),
		outside: outline(outside),
		lakes: path(lakes.flatMap(rings), true),
		borders: path(borders.coordinates as XY[][], false),
		disputed: marked(lines, 'disputed'),
		internal: marked(lines, 'internal')
	};
}

/** One unit of them. */
export function unitOutline(shape: Shape): Outlines['units'][number] {
	return { id: String(shape.id), d: outline(shape) };
}

function outline(shape: Shape): string {
	return path(rings(shape), true);
}

function rings({ geometry: { type, coordinates } }: Shape): XY[][] {
	return (type === 'Polygon' ? coordinates : coordinates.flat()) as XY[][];
}

function marked(lines: Parts['lines'], status: string) {
	return lines
		.filter(({ properties }) => properties.status === status)
		.map(({ properties: { name }, geometry: { type, coordinates } }) => {
			const list = type === 'LineString' ? [coordinates] : coordinates;
			return { name, d: path(list as XY[][], false) };
		});
}
