/** A point in the plane: kilometres east and south of 52 N 20 E. */
export type XY = [number, number];

/** A rectangle in the plane: its north-west corner and its size, in kilometres. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What the map shows when it opens and after a reset. */
export const home: Frame = { x: -2600, y: -2250, width: 5400, height: 4600 };

/** How far geometry is drawn, so that a full-bleed map has no holes at any aspect ratio. */
export const drawn: Frame = { x: -4100, y: -2950, width: 8200, height: 5400 };
