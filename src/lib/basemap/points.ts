import type { UnitId } from '#lib/states/registry.ts';
import type { XY } from './frame.ts';
import data from './points.json' with { type: 'json' };

/** A rectangle wholly inside a unit: [centre x, centre y, width, height] in km. */
export type Box = [number, number, number, number];

/** A rectangle inside a unit for a name at an angle: a box, and degrees clockwise. */
export type Room = [number, number, number, number, number];

/**
 * Room for a name before a coast: the point of the coast [x, y], the side of it where the name stands
 * [x, y] from -1 to 1, and for each of `shoreShapes` how high in km a name of that shape may be.
 */
export type Shore = [number, number, number, number, ...heights: number[]];

/** Shapes of names, width to height, for which the heights of a `Shore` hold. */
export const shoreShapes = [2, 3, 4.5, 6.5] as const;

/** Where a unit's name, marker and tests go, in kilometres of the plane. */
export interface Points {
	/** The pole of inaccessibility of what the home view shows, or a better place by hand. */
	label: XY;
	/** Distance from the pole to the border. */
	room: number;
	/** The largest rectangles for names of several shapes, level ones first. */
	rooms: Room[];
	/** Level rectangles for the name of a large unit where a closer look leaves the first place out. */
	spots?: Box[];
	/** Room over the sea, the best first. */
	shores?: Shore[];
	/** True for a unit that is better named in full at sea than in short on land. */
	seaward?: true;
	/** Points deep inside, deepest first, apart from each other: a name may cover some of them. */
	probes: XY[];
	/** [west, north, east, south] of the unit within the drawn frame. */
	bounds: [number, number, number, number];
}

/** The points of every unit. */
export const points = data as unknown as Record<UnitId, Points>;
