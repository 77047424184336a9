import type { Partition } from './assign.ts';
import type { XY } from './project.ts';

/** Where a line of text stands to its anchor: -1 left of or above it, 0 centred, 1 right or below. */
export type Side = readonly [x: number, y: number];

/** Points along lines that a name must not cross: x and y by turns, in km. */
export type Obstacles = Float64Array;

// Kilometres between two points of an obstacle: no name is so small that it would slip through.
const spacing = 1;

/** The points of every coast and border of a division, whose coordinates count `scale` km each. */
export class Lines {
	readonly #lines: { left: string; right: string; points: number[] }[];

	constructor({ points, edges }: Partition, scale: number) {
		this.#lines = edges
			.filter(({ left, right }) => left !== right)
			.map(({ a, b, left, right }) => {
				const [p, q] = [points[a]!, points[b]!];
				const n = Math.ceil((Math.hypot(q[0] - p[0], q[1] - p[1]) * scale) / spacing) || 1;
				const along = (i: number, axis: 0 | 1) => (p[axis] + ((q[axis] - p[axis]) * i) / n) * scale;
				const dots = Array.from({ length: n }, (_, i) => [along(i, 0), along(i, 1)]).flat();
				return { left, right, points: dots };
			});
	}

	/** All but the lines that `open` lets a name cross, by what lies on their two sides ('' is water). */
	without(open: (left: string, right: string) => boolean): Obstacles {
		return Float64Array.from(
			this.#lines.flatMap(({ left, right, points }) => (open(left, right) ? [] : points))
		);
	}
}

/**
 * The greatest height in km, up to `most`, of a rectangle `ratio` times as wide that stands by its
 * anchor on a side, turned clockwise by `angle` degrees, and covers no obstacle. Rectangles grow from
 * the anchor, so every smaller one is clear as well.
 */
export function reach(
	blocked: Obstacles,
	[x, y]: XY,
	[sx, sy]: Side,
	ratio: number,
	most: number,
	angle = 0
): number {
	const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
	let height = most;
	for (let i = 0; i < blocked.length; i += 2) {
		const [dx, dy] = [blocked[i]! - x, blocked[i + 1]! - y];
		const far = height * (ratio + 1);
		if (dx > far || dx < -far || dy > far || dy < -far) continue;
		const [u, v] = [dx * cos + dy * sin, dy * cos - dx * sin];
		// How far the rectangle of height 1 goes that way from the anchor.
		const right = ((u < 0 ? 1 - sx : 1 + sx) / 2) * ratio;
		const down = (v < 0 ? 1 - sy : 1 + sy) / 2;
		height = Math.min(height, Math.max(gauge(u, right), gauge(v, down)));
	}
	return height;
}

function gauge(way: number, extent: number): number {
	if (way === 0) return 0;
	return extent === 0 ? Infinity : Math.abs(way) / extent;
}
