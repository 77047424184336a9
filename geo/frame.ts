/** A rectangle in the plane: its north-west corner and its size, in kilometres. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

// The same two as in lib/basemap/frame.ts, which geo may not import; a test holds them together.

/** What the map shows when it opens. */
export const home: Frame = { x: -2600, y: -2250, width: 5400, height: 4600 };

/** How far geometry is drawn. */
export const drawn: Frame = { x: -4100, y: -2950, width: 8200, height: 5400 };
