import type { UnitId } from '#lib/states/registry.ts';
import type { XY } from './frame.ts';
import data from './points.json' with { type: 'json' };

/** A rectangle wholly inside a unit: [centre x, centre y, width, height] in km. */
export type Box = [number, number, number, number];

/** Where a unit's name, marker and tests go, in kilometres of the plane. */
export interface Points {
	/** The pole of inaccessibility of what the home view shows, or a better place by hand. */
	label: XY;
	/** Distance from the pole to the border. */
	room: number;
	/** The largest rectangles for names of several ratios of width to height, where they exist. */
	boxes: Box[];
	/** Room for a name along the unit's own direction, where much longer; degrees clockwise. */
	slant?: { angle: number; boxes: Box[] };
	/** Points deep inside, deepest first, apart from each other: a name may cover some of them. */
	probes: XY[];
	/** [west, north, east, south] of the unit within the drawn frame. */
	bounds: [number, number, number, number];
}

/** The points of every unit. */
export const points = data as unknown as Record<UnitId, Points>;
