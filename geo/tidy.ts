import { place, type Partition, type Side } from './assign.ts';
import { km2 } from './grid.ts';
import { parts, type Part } from './parts.ts';

// Pieces below this size in km2 that hang on a land border are accidents of lines that nearly meet.
const crumb = 0.3;
// Islets below this, in km2, are narrower than the grid: Natural Earth has a few.
const speck = 0.002;

/**
 * Gives crumbs of land, and gaps between lands no larger, to the neighbour with which they share the
 * longest edge, and tells of it.
 */
export function tidy(partition: Partition): { partition: Partition; told: string[] } {
	const list = parts(partition);
	const largest = new Map<string, number>();
	for (const { id, area } of list) largest.set(id, Math.max(largest.get(id) ?? 0, area));
	const told: string[] = [];
	const edges = new Map(partition.edges.map((edge) => [edge, edge]));
	for (const part of list) {
		const main = part.id && part.area === largest.get(part.id);
		const small = km2(part.area) < crumb && !main;
		const alone = ![...part.neighbours].some(Boolean) && km2(part.area) >= speck;
		if (!small || alone) continue;
		const heir = longest(part, partition.points);
		told.push(`${part.id || 'water'} at ${place(part)} goes to ${heir || 'the water'}`);
		for (const edge of part.border) {
			const now = edges.get(edge)!;
			const on = beyond(edge, part) === edge.left ? 'right' : 'left';
			edges.set(edge, { ...now, [on]: heir });
		}
	}
	const kept = [...edges.values()].filter(({ left, right, tags }) => left !== right || tags.length);
	return { partition: { ...partition, edges: kept }, told };
}

const beyond = ({ left, right }: Side, { id }: Part) => (left === id ? right : left);

function longest(part: Part, points: Partition['points']): string {
	const shared = new Map<string, number>();
	for (const edge of part.border) {
		const [p, q] = [points[edge.a]!, points[edge.b]!];
		const id = beyond(edge, part);
		shared.set(id, (shared.get(id) ?? 0) + Math.hypot(p[0] - q[0], p[1] - q[1]));
	}
	return [...shared].sort((a, b) => b[1] - a[1])[0]![0];
}
