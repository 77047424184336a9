import type { XY } from './project.ts';
import { reach, type Obstacles } from './reach.ts';

/**
 * Room for a name over the sea before a coast: the point of the coast [x, y], the side of it on which
 * the name stands [x, y], and the greatest height in km of names of each shape of `shapes`.
 */
export type Shore = [number, number, number, number, ...heights: number[]];

/** Shapes of names, width to height, for which room is measured. */
export const shapes = [2, 3, 4.5, 6.5] as const;

const bearings = Array.from({ length: 24 }, (_, i) => i * 15);
// Kilometres: the highest name at the smallest map, the least worth keeping, and off the beach.
const [most, least, off] = [220, 20, 4];
const kept = 6;

/** Rooms before the coasts of a unit, those at the bearings chosen by hand first, then the largest. */
export function shores(
	outline: XY[][],
	label: XY,
	blocked: Obstacles,
	water: (at: XY) => boolean,
	chosen: readonly number[]
): Shore[] {
	const found = (list: readonly number[]) =>
		list.flatMap((bearing) => {
			const way = heading(bearing);
			const at = lastOn(outline, label, way, off);
			if (!at || !water(at)) return [];
			const longest = Math.max(Math.abs(way[0]), Math.abs(way[1]));
			const side: XY = [way[0] / longest, way[1] / longest];
			const heights = shapes.map((ratio) => reach(blocked, at, side, ratio, most));
			return heights[1]! >= least ? [[...at, ...side, ...heights] as Shore] : [];
		});
	const others = found(bearings).sort((a, b) => b[5]! - a[5]!);
	return [...found(chosen), ...others].slice(0, kept);
}

function heading(bearing: number): XY {
	const angle = (bearing * Math.PI) / 180;
	return [Math.sin(angle), -Math.cos(angle)];
}

/** Where a ray from a point leaves an outline for the last time, and `by` km on. */
function lastOn(outline: XY[][], [x, y]: XY, [dx, dy]: XY, by: number): XY | null {
	let last = -1;
	for (const ring of outline)
		ring.forEach((p, i) => {
			const q = ring[(i || ring.length) - 1]!;
			const [sx, sy] = [q[0] - p[0], q[1] - p[1]];
			const cross = dx * sy - dy * sx;
			if (cross === 0) return;
			const along = ((p[0] - x) * sy - (p[1] - y) * sx) / cross;
			const share = ((p[0] - x) * dy - (p[1] - y) * dx) / cross;
			if (share >= 0 && share <= 1) last = Math.max(last, along);
		});
	if (last < 0) return null;
	const at: XY = [x + dx * (last + by), y + dy * (last + by)];
	return at;
}
