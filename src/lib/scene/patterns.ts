import { colours } from './palette.ts';
import type { Pattern } from './scene.ts';

/** A pattern that is drawn over a fill: that of a class, or the strokes of what has ended. */
export type Drawn = Exclude<Pattern, 'plain'> | 'struck';

/** A pattern in its tile: lines as x1 y1 x2 y2, dots as cx cy r. Wraps at the edges. */
export interface Shape {
	/** Side of the square tile, in pixels. */
	size: number;
	lines: [number, number, number, number][];
	dots: [number, number, number][];
	width: number;
	colour: string;
	/** Colour of a seam round every line and dot, so that they are seen on dark and light alike. */
	casing?: string;
}

/** Pixels that a casing reaches beyond its line or dot. */
export const seam = 0.7;

const soft = { size: 8, lines: [], dots: [], width: 1, colour: colours.pattern };
const cased = { ...soft, colour: colours.ink, casing: colours.notYet };

/** Shapes of each pattern in its tile. */
export const patternShapes: Record<Drawn, Shape> = {
	hatch: {
		...soft,
		lines: [
			[-2, 2, 2, -2],
			[-2, 10, 10, -2],
			[6, 10, 10, 6]
		]
	},
	dots: {
		...soft,
		dots: [
			[2, 2, 0.9],
			[6, 6, 0.9]
		]
	},
	cross: {
		...soft,
		lines: [
			[4, 2.5, 4, 5.5],
			[2.5, 4, 5.5, 4]
		]
	},
	/** A date that is unverified or disputed. */
	doubt: {
		...cased,
		size: 14,
		dots: [
			[3.5, 3.5, 0.9],
			[10.5, 10.5, 0.9]
		]
	},
	/** A treaty that has ended: the other diagonal than the hatch, and sparse. */
	struck: {
		...cased,
		size: 14,
		width: 0.9,
		lines: [
			[-2, -2, 16, 16],
			[-2, 12, 2, 16],
			[12, -2, 16, 2]
		]
	}
};
