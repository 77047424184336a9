import type { Pattern } from './scene.ts';

/** Side of a pattern's square tile, in pixels. */
export const patternSize = 8;

/** Shapes of each pattern in its tile: lines as x1 y1 x2 y2, dots as cx cy r. Wraps at the edges. */
export const patternShapes: Record<
	Exclude<Pattern, 'plain'>,
	{ lines: [number, number, number, number][]; dots: [number, number, number][]; width: number }
> = {
	hatch: {
		lines: [
			[-2, 2, 2, -2],
			[-2, 10, 10, -2],
			[6, 10, 10, 6]
		],
		dots: [],
		width: 1
	},
	dots: {
		lines: [],
		dots: [
			[2, 2, 0.9],
			[6, 6, 0.9]
		],
		width: 0
	},
	cross: {
		lines: [
			[4, 2.5, 4, 5.5],
			[2.5, 4, 5.5, 4]
		],
		dots: [],
		width: 1
	}
};
