import { readFileSync } from 'node:fs';
import { forward, type XY } from './project.ts';
import { reach, type Obstacles } from './reach.ts';

/** Shapes of sea names, width to height, for which room is measured. */
export const shapes = [1.5, 2.5, 4, 6, 9] as const;

/** A sea as the app has it: 1 is an ocean, 3 a gulf; places for its name, the best first. */
export interface Sea {
	id: string;
	rank: 1 | 2 | 3;
	/** Centre in km, degrees clockwise, and the greatest height in km of a name of each shape there. */
	spots: number[][];
}

interface Row extends Omit<Sea, 'spots'> {
	/** True for a lake, whose name keeps within its shores. */
	lake?: true;
	/** Longitude, latitude, degrees clockwise; chosen by eye. */
	spots: [number, number, number][];
}

// Kilometres: no sea name is higher on the smallest map.
const most = 300;

/** Every sea and lake of `seas.json`, with the room its name has between the coasts. */
export function seas(coasts: Obstacles, lakeshores: Obstacles): Sea[] {
	const rows = JSON.parse(readFileSync(new URL('seas.json', import.meta.url), 'utf8')) as Row[];
	return rows.map(({ id, rank, lake, spots }) => {
		const blocked = lake ? lakeshores : coasts;
		return { id, rank, spots: spots.map((spot) => measure(id, spot, blocked)) };
	});
}

function measure(id: string, [lon, lat, angle]: [number, number, number], coasts: Obstacles) {
	const at: XY = forward([lon, lat]);
	const heights = shapes.map((ratio) => Math.floor(reach(coasts, at, [0, 0], ratio, most, angle)));
	if (heights[0]! < 3)
		throw new Error(`geo/seas.json: the name of ${id} has no room at ${lon}, ${lat}`);
	return [...at.map(Math.round), angle, ...heights];
}
