import type { XY } from './project.ts';

/** A polyline on the integer grid; `tag` (a whole number above 0) names the line of 1932 it is. */
export interface Path {
	points: readonly XY[];
	tag?: number;
}

/** A piece of line between two vertices; a tag is negative where the line runs from b to a. */
export interface Edge {
	a: number;
	b: number;
	tags: number[];
}

/** Vertices and edges; after `node` no two edges meet except at a common vertex. */
export interface Graph {
	points: XY[];
	edges: Edge[];
}

interface Segment {
	a: XY;
	b: XY;
	tags: number[];
	cuts?: XY[];
	fresh: boolean;
}

/** Twice the signed area of the triangle; exact, since all coordinates are integers below 2^25. */
export function turn(a: XY, b: XY, c: XY): number {
	return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** One number per grid point, for maps. */
export function key([x, y]: XY): number {
	return (x + 2 ** 25) * 2 ** 26 + (y + 2 ** 25);
}

const same = (p: XY, q: XY) => p[0] === q[0] && p[1] === q[1];

/** Cuts all paths where they meet, to the nearest grid point, until nothing crosses any more. */
export function node(paths: readonly Path[], cell = 400): Graph {
	let segments = paths.flatMap(({ points, tag }) =>
		points.slice(1).map((b, i): Segment => {
			return { a: points[i]!, b, tags: tag ? [tag] : [], fresh: true };
		})
	);
	for (let round = 0; round < 20; round++) {
		segments = unique(segments);
		if (!crossings(segments, cell)) return graph(segments);
		segments = segments.flatMap(split);
	}
	throw new Error('The lines still cross after 20 rounds of cutting');
}

/** How many pairs of edges meet other than at a common vertex: 0 in a sound graph. */
export function countCrossings({ points, edges }: Graph, cell = 400): number {
	const segments = edges.map(({ a, b, tags }): Segment => {
		return { a: points[a]!, b: points[b]!, tags, fresh: true };
	});
	return crossings(segments, cell);
}

function unique(segments: Segment[]): Segment[] {
	const seen = new Map<number, Segment[]>();
	return segments.filter((s) => {
		if (same(s.a, s.b)) return false;
		const from = Math.min(key(s.a), key(s.b));
		const list = seen.get(from);
		const twin = list?.find(
			(t) => (same(t.a, s.a) && same(t.b, s.b)) || (same(t.a, s.b) && same(t.b, s.a))
		);
		if (twin) {
			const tags = same(twin.a, s.a) ? s.tags : s.tags.map((tag) => -tag);
			twin.tags = [...new Set([...twin.tags, ...tags])];
			twin.fresh ||= s.fresh;
			return false;
		}
		if (list) list.push(s);
		else seen.set(from, [s]);
		return true;
	});
}

function crossings(segments: Segment[], cell: number): number {
	const bins = new Map<number, Segment[]>();
	for (const s of segments) {
		const [x0, x1] = [Math.min(s.a[0], s.b[0]), Math.max(s.a[0], s.b[0])];
		const [y0, y1] = [Math.min(s.a[1], s.b[1]), Math.max(s.a[1], s.b[1])];
		for (let i = Math.floor(x0 / cell); i <= Math.floor(x1 / cell); i++)
			for (let j = Math.floor(y0 / cell); j <= Math.floor(y1 / cell); j++) {
				const bin = bins.get(key([i, j]));
				if (bin) bin.push(s);
				else bins.set(key([i, j]), [s]);
			}
	}
	let count = 0;
	for (const bin of bins.values())
		for (let i = 1; i < bin.length; i++)
			for (let j = 0; j < i; j++) if (touch(bin[i]!, bin[j]!)) count++;
	return count;
}

function touch(s: Segment, t: Segment): boolean {
	// Segments that were both there in the last round have been compared already.
	if (!s.fresh && !t.fresh) return false;
	if (Math.max(s.a[0], s.b[0]) < Math.min(t.a[0], t.b[0])) return false;
	if (Math.max(t.a[0], t.b[0]) < Math.min(s.a[0], s.b[0])) return false;
	if (Math.max(s.a[1], s.b[1]) < Math.min(t.a[1], t.b[1])) return false;
	if (Math.max(t.a[1], t.b[1]) < Math.min(s.a[1], s.b[1])) return false;
	const [ta, tb] = [turn(s.a, s.b, t.a), turn(s.a, s.b, t.b)];
	const [sa, sb] = [turn(t.a, t.b, s.a), turn(t.a, t.b, s.b)];
	let met = false;
	if (ta === 0) met = cut(s, t.a) || met;
	if (tb === 0) met = cut(s, t.b) || met;
	if (sa === 0) met = cut(t, s.a) || met;
	if (sb === 0) met = cut(t, s.b) || met;
	if (ta * tb < 0 && sa * sb < 0) {
		const k = sa / (sa - sb);
		const p: XY = [
			Math.round(s.a[0] + k * (s.b[0] - s.a[0])),
			Math.round(s.a[1] + k * (s.b[1] - s.a[1]))
		];
		add(s, p);
		add(t, p);
		return true;
	}
	return met;
}

/** Cuts s at p, which lies on its line, where p lies between its ends. */
function cut(s: Segment, p: XY): boolean {
	const inside = (p[0] - s.a[0]) * (p[0] - s.b[0]) <= 0 && (p[1] - s.a[1]) * (p[1] - s.b[1]) <= 0;
	return inside && add(s, p);
}

function add(s: Segment, p: XY): boolean {
	if (same(p, s.a) || same(p, s.b)) return false;
	(s.cuts ??= []).push(p);
	return true;
}

function split(s: Segment): Segment[] {
	if (!s.cuts) {
		s.fresh = false;
		return [s];
	}
	const away = (p: XY) => (p[0] - s.a[0]) ** 2 + (p[1] - s.a[1]) ** 2;
	const stops = [...s.cuts.sort((p, q) => away(p) - away(q)), s.b];
	return stops.map((b, i) => ({ a: stops[i - 1] ?? s.a, b, tags: [...s.tags], fresh: true }));
}

function graph(segments: Segment[]): Graph {
	const index = new Map<number, number>();
	const points: XY[] = [];
	const at = (p: XY) => {
		let i = index.get(key(p));
		if (i === undefined) {
			index.set(key(p), (i = points.length));
			points.push(p);
		}
		return i;
	};
	return { points, edges: segments.map(({ a, b, tags }) => ({ a: at(a), b: at(b), tags })) };
}
