import type { Partition, Side } from './assign.ts';
import { faces } from './faces.ts';
import type { XY } from './project.ts';
import { inside, ringBounds, within } from './ring.ts';

/** A connected piece of one unit (or of water, ''): its rings, its edges and what it touches. */
export interface Part {
	id: string;
	rings: XY[][];
	area: number;
	point: XY;
	border: Side[];
	neighbours: Set<string>;
}

/** The connected pieces of every unit, the lines within units left aside. */
export function parts(partition: Partition): Part[] {
	const edges = partition.edges.filter(({ left, right }) => left !== right);
	return faces({ points: partition.points, edges }).map(({ rings, sides, area, point }) => {
		const border = sides.map((h) => edges[h >> 1]!);
		const ids = sides.map((h, i) => (h & 1 ? border[i]!.right : border[i]!.left));
		const beyond = sides.map((h, i) => (h & 1 ? border[i]!.left : border[i]!.right));
		return { id: ids[0]!, rings, area, point, border, neighbours: new Set(beyond) };
	});
}

/** Area of each unit in grid units squared, '' for water. */
export function areasOf(list: Part[]): Map<string, number> {
	const sum = new Map<string, number>();
	for (const { id, area } of list) sum.set(id, (sum.get(id) ?? 0) + area);
	return sum;
}

/** A function from a point to the id of the part it lies in; '' where there is none. */
export function locator(list: Part[]): (at: XY) => string {
	const boxed = list.map((part) => ({ part, box: ringBounds(part.rings[0]!) }));
	return (at) =>
		boxed.find(({ part, box }) => within(box, at) && inside(part.rings, at))?.part.id ?? '';
}
