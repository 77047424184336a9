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

/**
 * What small maps and figures show of the plane: from Ireland to as far into Afghanistan as geometry is
 * drawn, from Lapland to the Persian Gulf. Every state that ever takes a colour is in it, Afghanistan
 * too, so that no map needs a marker at its edge; Iceland and the far west and south are left out.
 */
export const scope: Frame = { x: -2000, y: -2120, width: 6100, height: 4270 };
