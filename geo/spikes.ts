import type { Partition } from './assign.ts';
import { turn } from './node.ts';
import type { XY } from './project.ts';
import { simplify } from './simplify.ts';

/** Whether a line that runs a, b, c turns back on itself at b: narrower there than the grid. */
export function isSpike(a: XY, b: XY, c: XY, grid = 1): boolean {
	const [ux, uy] = [a[0] - b[0], a[1] - b[1]];
	const [vx, vy] = [c[0] - b[0], c[1] - b[1]];
	const [u, v] = [Math.hypot(ux, uy), Math.hypot(vx, vy)];
	const sharp = ux * vx + uy * vy > 0.95 * u * v;
	return sharp && Math.abs(turn(a, b, c)) < grid * Math.max(u, v);
}

/** Takes the spikes away that Natural Earth has: capes and inlets narrower than the grid of 10 m. */
export function blunt(partition: Partition): Partition {
	let blunted = partition;
	for (let round = 0; round < 5; round++) {
		const tips = spikes(blunted);
		if (!tips.size) break;
		blunted = simplify(blunted, (_, at) => (tips.has(at) ? Infinity : 0));
	}
	return blunted;
}

function spikes({ points, edges }: Partition): Set<XY> {
	const ends: number[][] = points.map(() => []);
	for (const { a, b } of edges) {
		ends[a]!.push(b);
		ends[b]!.push(a);
	}
	return new Set(
		points.filter((p, v) => {
			const [a, c, more] = ends[v]!;
			if (a === undefined || c === undefined || more !== undefined) return false;
			return isSpike(points[a]!, p, points[c]!);
		})
	);
}
