import type { Area } from './window.ts';

/** Cells of a grid, and how much larger than usual their type is set. */
export interface Grid {
	cells: { x: number; y: number }[];
	width: number;
	scale: number;
}

const [across, least] = [28, 190];

/**
 * So many cells in an area, as wide as they can be, with the largest type that still fits; `heightOf`
 * tells how high a cell of a width is. Null where even the narrowest have no room.
 */
export function gridOf(
	{ x, y, width, height }: Area,
	count: number,
	heightOf: (width: number, scale: number) => number
): Grid | null {
	for (let columns = 1; columns <= count; columns++) {
		const each = (width - (columns - 1) * across) / columns;
		if (each < Math.min(least, width)) return null;
		const rows = Math.ceil(count / columns);
		for (const scale of [1.4, 1.3, 1.2, 1.1, 1]) {
			const high = heightOf(each, scale);
			const spare = height - rows * high - (rows - 1) * 18 * scale;
			if (spare < 0) continue;
			// What is left over goes between the rows, and above and below them.
			const down = 18 * scale + Math.min(60, spare / (rows + 1));
			const used = rows * high + (rows - 1) * down;
			const top = y + Math.max(0, (height - used) / 2);
			const cells = Array.from({ length: count }, (_, i) => ({
				x: x + (i % columns) * (each + across),
				y: top + Math.floor(i / columns) * (high + down)
			}));
			return { cells, width: each, scale };
		}
	}
	return null;
}
