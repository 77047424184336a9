import { divide, type Partition, type Side } from './assign.ts';
import { faces } from './faces.ts';
import { node, type Path } from './node.ts';
import { areasOf, locator, parts } from './parts.ts';
import type { XY } from './project.ts';
import { prune } from './prune.ts';
import { simplify } from './simplify.ts';

/** How much of the full detail a level keeps; kilometres and square kilometres. */
export interface Level {
	/** Triangles smaller than this go. */
	tolerance: number;
	/** Islands and ponds smaller than this go, unless they are the main part of a unit. */
	island: number;
	/** Coordinates are whole multiples of this ... */
	grid: number;
	/** ... but on the borders of units smaller than this (Vatican, Monaco) of 0.1 km. */
	tiny: number;
	/** Land, by a point of it in grid units, that stays however small it is. */
	keep?: (at: XY) => boolean;
}

// Grid units in a kilometre: at full detail, and in the levels.
const full = 100;
const fine = 10;

/** The division simplified and rounded to 0.1 km; lines that cross after rounding are cut again. */
export function level(partition: Partition, options: Level): Partition {
	const { tolerance, island, grid, tiny, keep = () => false } = options;
	const kept = dropSmall(partition, island * full ** 2, keep);
	const size = areasOf(parts(kept));
	const islets = (from: Partition) =>
		parts(from).filter(({ id, area, point }) => id && area < island * full ** 2 && keep(point));
	const islet = new Map(islets(kept).flatMap(({ border, area }) => border.map((e) => [e, area])));
	const smallest = ({ left, right }: Side) =>
		Math.min(...[left, right].map((id) => (id && size.get(id)) || Infinity));
	// A unit keeps the equivalent of some sixty triangles, however small it is; an islet of twenty.
	const simple = simplify(kept, (edge) =>
		Math.min(tolerance * full ** 2, smallest(edge) / 60, (islet.get(edge) ?? Infinity) / 20)
	);

	const exact = new Set<XY>();
	for (const { border } of islets(simple))
		for (const { a, b } of border) for (const v of [a, b]) exact.add(simple.points[v]!);
	for (const edge of simple.edges)
		if (smallest(edge) < tiny * full ** 2)
			for (const v of [edge.a, edge.b]) exact.add(simple.points[v]!);
	const round = (p: XY): XY => {
		const step = exact.has(p) ? full / fine : grid * full;
		const whole = (c: number) => Math.round((Math.round(c / step) * step * fine) / full);
		return [whole(p[0]), whole(p[1])];
	};
	const paths = simple.edges.map(({ a, b, tags }): Path => {
		return { points: [round(simple.points[a]!), round(simple.points[b]!)], tag: tags[0] };
	});
	const { graph } = prune(node(paths, 200));
	const where = locator(parts(simple));
	const scale = full / fine;
	return divide(graph, faces(graph), ({ point: [x, y] }) => where([x * scale, y * scale]));
}

/** Takes away small islands and ponds: pieces with one neighbour that are not a unit's main part. */
export function dropSmall(
	partition: Partition,
	smallest: number,
	keep: (at: XY) => boolean = () => false
): Partition {
	const list = parts(partition);
	const main = new Map<string, number>();
	for (const { id, area } of list) main.set(id, Math.max(main.get(id) ?? 0, area));
	const gone = new Set<Side>();
	for (const { id, area, neighbours, border, point } of list)
		if (area < smallest && neighbours.size === 1 && (!id || (area < main.get(id)! && !keep(point))))
			for (const edge of border) gone.add(edge);
	return { ...partition, edges: partition.edges.filter((edge) => !gone.has(edge)) };
}
