import type { Partition, Side } from './assign.ts';
import { Heap } from './heap.ts';
import { turn } from './node.ts';
import type { XY } from './project.ts';

/**
 * Visvalingam's method on the whole division at once: takes away the vertices whose triangle with
 * their neighbours is smaller than `tolerance` (grid units squared, may depend on the edge), unless
 * another vertex lies in that triangle. So no two lines can come to cross, and no ring collapses.
 */
export function simplify(
	partition: Partition,
	tolerance: (edge: Side, at: XY) => number
): Partition {
	const { points } = partition;
	const edges: (Side | null)[] = partition.edges.map((edge) => ({ ...edge }));
	const star: number[][] = points.map(() => []);
	edges.forEach((edge, i) => {
		star[edge!.a]!.push(i);
		star[edge!.b]!.push(i);
	});
	const alive = new Bins(points.filter((_, v) => star[v]!.length));
	const heap = new Heap();
	const current = new Float64Array(points.length).fill(-1);
	const limit = star.map(([e], v) => (e === undefined ? 0 : tolerance(edges[e]!, points[v]!)));

	const other = (e: number, v: number) => (edges[e]!.a === v ? edges[e]!.b : edges[e]!.a);
	const enqueue = (v: number, floor: number) => {
		const [e, f, more] = star[v]!;
		if (e === undefined || f === undefined || more !== undefined) return;
		const area = Math.abs(turn(points[other(e, v)]!, points[v]!, points[other(f, v)]!)) / 2;
		current[v] = Math.max(area / limit[v]!, floor);
		if (current[v]! < 1) heap.push(v, current[v]!);
	};
	const remove = (v: number): boolean => {
		const [e, f] = star[v] as [number, number];
		const [p, q] = [other(e, v), other(f, v)];
		if (star[p]!.some((g) => other(g, p) === q)) return false;
		if (alive.anyIn(points[p]!, points[v]!, points[q]!)) return false;
		const edge = edges[e]!;
		edges[e] = edge.a === v ? { ...edge, a: q } : { ...edge, b: q };
		edges[f] = null;
		star[q]![star[q]!.indexOf(f)] = e;
		star[v] = [];
		alive.delete(points[v]!);
		return true;
	};

	points.forEach((_, v) => enqueue(v, 0));
	for (let top = heap.pop(); top; top = heap.pop()) {
		const { id: v, priority } = top;
		if (!star[v]!.length || current[v] !== priority) continue;
		const ends = star[v]!.map((e) => other(e, v));
		if (remove(v)) for (const end of ends) enqueue(end, priority);
	}
	return { points, edges: edges.filter((edge) => edge !== null) };
}

const size = 1500;

/** The vertices that are left, by square of the grid. */
class Bins {
	readonly #bins = new Map<number, Set<XY>>();

	constructor(points: XY[]) {
		for (const p of points) {
			const k = this.#key(p[0] / size, p[1] / size);
			const bin = this.#bins.get(k);
			if (bin) bin.add(p);
			else this.#bins.set(k, new Set([p]));
		}
	}

	#key(i: number, j: number): number {
		return (Math.floor(i) + 2 ** 20) * 2 ** 21 + Math.floor(j) + 2 ** 20;
	}

	delete(p: XY) {
		this.#bins.get(this.#key(p[0] / size, p[1] / size))?.delete(p);
	}

	/** Whether a vertex other than the corners lies in or on the triangle. */
	anyIn(a: XY, b: XY, c: XY): boolean {
		const xs = [a[0], b[0], c[0]].map((x) => Math.floor(x / size));
		const ys = [a[1], b[1], c[1]].map((y) => Math.floor(y / size));
		for (let i = Math.min(...xs); i <= Math.max(...xs); i++)
			for (let j = Math.min(...ys); j <= Math.max(...ys); j++)
				for (const p of this.#bins.get(this.#key(i, j)) ?? [])
					if (p !== a && p !== b && p !== c && inTriangle(a, b, c, p)) return true;
		return false;
	}
}

function inTriangle(a: XY, b: XY, c: XY, p: XY): boolean {
	const [u, v, w] = [turn(a, b, p), turn(b, c, p), turn(c, a, p)];
	return (u >= 0 && v >= 0 && w >= 0) || (u <= 0 && v <= 0 && w <= 0);
}
