import type { Area } from './window.ts';

/**
 * So many cells in an area, as wide as they can be; `heightOf` tells how high a cell of a width is. Null
 * where even the narrowest have no room.
 */
export function gridOf(
	{ x, y, width, height }: Area,
	count: number,
	heightOf: (width: number) => number
): { cells: { x: number; y: number }[]; width: number } | null {
	const [across, least] = [26, 190];
	for (let columns = 1; columns <= count; columns++) {
		const each = (width - (columns - 1) * across) / columns;
		if (each < Math.min(least, width)) return null;
		const rows = Math.ceil(count / columns);
		const high = heightOf(each);
		const needed = rows * high + (rows - 1) * 16;
		if (needed > height) continue;
		// What is left over goes between the rows, but not so much that they fall apart.
		const down = rows > 1 ? Math.min(48, (height - rows * high) / (rows - 1)) : 0;
		const cells = Array.from({ length: count }, (_, i) => ({
			x: x + (i % columns) * (each + across),
			y: y + Math.floor(i / columns) * (high + down)
		}));
		return { cells, width: each };
	}
	return null;
}
