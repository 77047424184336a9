import type { Partition, Side } from './assign.ts';
import { key } from './node.ts';
import type { XY } from './project.ts';

/** How far a line moves when one level gives way to another; kilometres. */
export interface Jump {
	/** The two units that it parts, or the unit and 'water'. */
	between: string;
	km: number;
	/** The vertex or point that is farthest away, in the plane. */
	at: XY;
}

// Grid units of the levels in a kilometre.
const fine = 10;
// Points of a line are looked at this often, in grid units: half a kilometre.
const step = 5;

/**
 * For every pair of neighbours, the directed Hausdorff distance from one level's line between them to
 * the other level's, the largest first. `land` asks for borders on land only, not for coasts.
 */
export function jumps(from: Partition, to: Partition, land: boolean): Jump[] {
	const targets = new Map<string, Lines>();
	for (const [pair, edges] of byPair(to, land)) targets.set(pair, new Lines(edges, to.points));
	const found = [...byPair(from, land)].map(([between, edges]): Jump => {
		const target = targets.get(between);
		const worst: Jump = { between, km: 0, at: [0, 0] };
		for (const { a, b } of edges)
			for (const at of along(from.points[a]!, from.points[b]!)) {
				const km = (target?.distance(at) ?? Infinity) / fine;
				if (km > worst.km) Object.assign(worst, { km, at: [at[0] / fine, at[1] / fine] });
			}
		return worst;
	});
	return found.sort((a, b) => b.km - a.km);
}

function byPair({ edges }: Partition, land: boolean): Map<string, Side[]> {
	const pairs = new Map<string, Side[]>();
	for (const edge of edges) {
		if (edge.left === edge.right || (land && !(edge.left && edge.right))) continue;
		const pair = [edge.left || 'water', edge.right || 'water'].sort().join(' - ');
		const list = pairs.get(pair);
		if (list) list.push(edge);
		else pairs.set(pair, [edge]);
	}
	return pairs;
}

function along([ax, ay]: XY, [bx, by]: XY): XY[] {
	const n = Math.ceil(Math.hypot(bx - ax, by - ay) / step) || 1;
	return Array.from({ length: n + 1 }, (_, i): XY => {
		return [ax + ((bx - ax) * i) / n, ay + ((by - ay) * i) / n];
	});
}

const size = 100;

/** Stretches of line by square of the plane, to ask for the nearest. */
class Lines {
	readonly #bins = new Map<number, [XY, XY][]>();

	constructor(edges: Side[], points: XY[]) {
		for (const { a, b } of edges) {
			const [p, q] = [points[a]!, points[b]!];
			for (let i = bin(Math.min(p[0], q[0])); i <= bin(Math.max(p[0], q[0])); i++)
				for (let j = bin(Math.min(p[1], q[1])); j <= bin(Math.max(p[1], q[1])); j++) {
					const list = this.#bins.get(key([i, j]));
					if (list) list.push([p, q]);
					else this.#bins.set(key([i, j]), [[p, q]]);
				}
		}
	}

	/** Distance to the nearest stretch, in grid units; beyond 50 squares the search ends. */
	distance(at: XY): number {
		let best = Infinity;
		for (let r = 0; r < 50 && best > (r - 1) * size; r++)
			for (const [p, q] of this.#ring(bin(at[0]), bin(at[1]), r))
				best = Math.min(best, distance(at, p, q));
		return best;
	}

	*#ring(i: number, j: number, r: number) {
		for (let di = -r; di <= r; di++)
			for (let dj = -r; dj <= r; dj += Math.abs(di) === r ? 1 : 2 * r || 1)
				yield* this.#bins.get(key([i + di, j + dj])) ?? [];
	}
}

const bin = (c: number) => Math.floor(c / size);

/** Distance of a point from the stretch between two others. */
export function distance(p: XY, a: XY, b: XY): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
	const t = Math.max(0, Math.min(1, along));
	return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
