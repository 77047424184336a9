import { forward, inverse, type XY } from './project.ts';

/** Kilometres per unit of the integer grid on which all lines are cut: 10 m. */
export const cell = 0.01;

/** Lon/lat to the integer grid. Integers make every test of sides and crossings exact. */
export function toGrid(lonlat: XY): XY {
	const [x, y] = forward(lonlat);
	return [Math.round(x / cell), Math.round(y / cell)];
}

/** The grid back to lon/lat. */
export function toLonLat([x, y]: XY): XY {
	return inverse([x * cell, y * cell]);
}

/** Square kilometres of an area counted in grid units. */
export function km2(area: number): number {
	return area * cell * cell;
}

const step = 10;

/**
 * A lon/lat polyline on the grid, straight in lon/lat: a meridian such as 25 E is a curve in the
 * plane, so long segments get a vertex every 10 km or so before they are projected.
 */
export function projectLine(line: readonly XY[]): XY[] {
	return line.flatMap((to, i): XY[] => {
		const from = line[i - 1];
		if (!from) return [toGrid(to)];
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		// Rings of world-atlas jump from 180 to -180: the same meridian, no way between.
		const n = Math.abs(dx) > 180 ? 1 : Math.ceil((Math.hypot(dx, dy) * 111) / step) || 1;
		return Array.from({ length: n }, (_, k) => {
			const t = (k + 1) / n;
			return toGrid(t === 1 ? to : [from[0] + dx * t, from[1] + dy * t]);
		});
	});
}
