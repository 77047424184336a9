import { drawn, type Frame } from '#lib/basemap/frame.ts';
import { scope } from '#lib/basemap/scope.ts';

/** A rectangle of the drawing. */
export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Width to height that a map may have: taller or wider ones would show where the drawn land ends. */
export const shapes = { tallest: scope.width / drawn.height, widest: drawn.width / scope.height };

/** The largest map that an area has room for, in its middle. */
export function mapIn({ x, y, width, height }: Area): Area {
	const w = Math.min(width, height * shapes.widest);
	const h = Math.min(height, width / shapes.tallest);
	return { x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h };
}

/**
 * What a map of a width-to-height shows of the plane: the scope of every state that takes a colour, and
 * more sea to the west or more of the north and south where the map is wider or taller.
 */
export function windowOf(shape: number): Frame {
	const width = Math.max(scope.width, scope.height * shape);
	const height = width / shape;
	const right = scope.x + scope.width;
	const spare = height - scope.height;
	const south = Math.min(spare * 0.3, drawn.y + drawn.height - scope.y - scope.height);
	return { x: right - width, y: scope.y - (spare - south), width, height };
}
