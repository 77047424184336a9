import type { XY } from './project.ts';

/** A rectangle: [west, north, east, south]. */
export type Window = readonly [number, number, number, number];

/** The part of a ring inside a rectangle (Sutherland-Hodgman); empty where nothing is left. */
export function clipRing(ring: readonly XY[], [x0, y0, x1, y1]: Window): XY[] {
	let points = [...ring];
	points = half(points, ([x]) => x - x0);
	points = half(points, ([x]) => x1 - x);
	points = half(points, ([, y]) => y - y0);
	return half(points, ([, y]) => y1 - y);
}

/** What lies on the side of a line where `side` is not negative. */
function half(points: XY[], side: (p: XY) => number): XY[] {
	return points.flatMap((p, i): XY[] => {
		const before = points[(i || points.length) - 1]!;
		const [s, t] = [side(before), side(p)];
		const kept = t >= 0 ? [p] : [];
		if (s >= 0 === t >= 0) return kept;
		const k = s / (s - t);
		return [[before[0] + (p[0] - before[0]) * k, before[1] + (p[1] - before[1]) * k], ...kept];
	});
}

/** Polygons inside a rectangle; outlines that vanish take their holes with them. */
export function clipPolygons(polygons: readonly XY[][][], window: Window): XY[][][] {
	return polygons
		.map((rings) => rings.map((ring) => clipRing(ring, window)))
		.filter(([outline]) => outline!.length > 2)
		.map((rings) => rings.filter((ring) => ring.length > 2));
}
