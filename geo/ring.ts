import type { XY } from './project.ts';

/** Signed area of a ring; positive where it runs clockwise as seen on the map (y southward). */
export function ringArea(ring: readonly XY[]): number {
	let sum = 0;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
	}
	return sum / 2;
}

/** Whether the point lies inside the rings by the even-odd rule: holes count as outside. */
export function inside(rings: readonly (readonly XY[])[], [x, y]: XY): boolean {
	let odd = false;
	for (const ring of rings)
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [p, q] = [ring[i]!, ring[j]!];
			if (p[1] > y === q[1] > y) continue;
			if (x < ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]) odd = !odd;
		}
	return odd;
}

/** [west, north, east, south] of a ring. */
export function ringBounds(ring: readonly XY[]): [number, number, number, number] {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}

/** Whether a point lies within bounds. */
export function within([x0, y0, x1, y1]: readonly number[], [x, y]: XY): boolean {
	return x >= x0! && x <= x1! && y >= y0! && y <= y1!;
}

/**
 * A point inside rings on the integer grid: the middle of the widest stretch of the row half way
 * down. Rows lie between grid lines, so that no vertex is ever on one.
 */
export function pointInside(rings: readonly (readonly XY[])[]): XY {
	const [, top, , bottom] = ringBounds(rings[0]!);
	const y = Math.floor((top + bottom) / 2) + 0.5;
	const xs: number[] = [];
	for (const ring of rings)
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [p, q] = [ring[i]!, ring[j]!];
			if (p[1] > y === q[1] > y) continue;
			xs.push(((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]);
		}
	xs.sort((a, b) => a - b);
	let best: XY = [xs[0]!, y];
	let width = -1;
	for (let i = 0; i + 1 < xs.length; i += 2) {
		if (xs[i + 1]! - xs[i]! <= width) continue;
		width = xs[i + 1]! - xs[i]!;
		best = [(xs[i]! + xs[i + 1]!) / 2, y];
	}
	return best;
}
