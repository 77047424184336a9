import data from './seas.json' with { type: 'json' };

/** A place for the name of a sea: centre in km, degrees clockwise, heights in km by `seaShapes`. */
export type SeaSpot = [x: number, y: number, angle: number, ...heights: number[]];

/** Shapes of names, width to height, for which the heights of a `SeaSpot` hold. */
export const seaShapes = [1.5, 2.5, 4, 6, 9] as const;

/** A sea: 1 is an ocean, 3 a gulf; places for its name, the best first. `i18n` has the name. */
export interface Sea {
	id: string;
	rank: 1 | 2 | 3;
	spots: SeaSpot[];
}

/** Every sea that the map names. */
export const seas = data as unknown as Sea[];
