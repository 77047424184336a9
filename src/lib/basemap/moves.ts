import type { Camera, Rect, Size } from './camera.ts';
import { drawn, type Frame, type XY } from './frame.ts';

/** How many times larger than at home the map can be shown. */
export const closest = 16;

/** The camera that shows a box of the plane in the middle of a rectangle, at no larger a scale than `most`. */
export function frameIn(box: Frame, rect: Rect, most: number): Camera {
	const k = Math.min(rect.width / box.width, rect.height / box.height, most);
	return {
		k,
		x: rect.x + rect.width / 2 - (box.x + box.width / 2) * k,
		y: rect.y + rect.height / 2 - (box.y + box.height / 2) * k
	};
}

/** Point of the plane that is seen at a pixel of the container. */
export function toPlane(camera: Camera, [x, y]: XY): XY {
	return [(x - camera.x) / camera.k, (y - camera.y) / camera.k];
}

/** The camera after zooming by a factor about a pixel, which keeps its point of the plane. */
export function zoomed(camera: Camera, factor: number, [x, y]: XY): Camera {
	return {
		k: camera.k * factor,
		x: x - (x - camera.x) * factor,
		y: y - (y - camera.y) * factor
	};
}

/**
 * The nearest camera that is allowed: no further out than home, and so that the window shows what is
 * drawn. At home nothing can be moved; at twice its scale the whole of what is drawn can be reached,
 * also above a sheet that covers `foot` pixels of the window.
 */
export function constrained(camera: Camera, athome: Camera, size: Size, foot = 0): Camera {
	const k = Math.min(athome.k * closest, Math.max(athome.k, camera.k));
	const middle = toPlane(camera, [size.width / 2, size.height / 2]);
	const open = Math.min(1, 2 * (1 - athome.k / k));
	const [west, north] = toPlane(athome, [0, 0]);
	const [east, south] = toPlane(athome, [size.width, size.height]);
	const origin = (
		at: number,
		extent: number,
		from: number,
		to: number,
		low: number,
		high: number
	) => {
		const half = extent / k / 2;
		const least = from + (Math.min(from, low) - from) * open + half;
		const most = to + (Math.max(to, high) - to) * open - half;
		return extent / 2 - Math.min(most, Math.max(least, at)) * k;
	};
	const { x, y, width, height } = drawn;
	return {
		k,
		x: origin(middle[0], size.width, west, east, x, x + width),
		y: origin(middle[1], size.height, north, south, y, y + height + foot / k)
	};
}

/** True for a camera that shows what the other does, to less than a pixel. */
export function same(a: Camera, b: Camera): boolean {
	const far = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
	return Math.abs(a.k / b.k - 1) < 0.0005 && far < 1;
}

/**
 * The camera at a part `t` (0 to 1) of the way between two: the scale grows evenly, and what lies in
 * the middle of the window moves in a straight line.
 */
export function between(from: Camera, to: Camera, t: number, size: Size): Camera {
	const k = from.k * (to.k / from.k) ** t;
	const straight = Math.abs(to.k / from.k - 1) < 1e-3;
	const u = straight ? t : (1 / k - 1 / from.k) / (1 / to.k - 1 / from.k);
	const at: XY = [size.width / 2, size.height / 2];
	const [start, end] = [toPlane(from, at), toPlane(to, at)];
	const middle = [0, 1].map((i) => (start[i] ?? 0) + ((end[i] ?? 0) - (start[i] ?? 0)) * u);
	return { k, x: at[0] - (middle[0] ?? 0) * k, y: at[1] - (middle[1] ?? 0) * k };
}
