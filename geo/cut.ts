import { assign, type Ground, type Partition } from './assign.ts';
import { readAreas, readBorders, readReassigned } from './borders.ts';
import { faces } from './faces.ts';
import { cell } from './grid.ts';
import { node, type Edge, type Graph } from './node.ts';
import { prune } from './prune.ts';
import { framePath, modernAreas, modernPaths } from './source.ts';

// Kilometres that both ends of a line may hang over together; more, and an end did not arrive.
const overshoot = 12;

/** The whole plane of 1932 at full detail: modern linework and lines of 1932, cut and assigned. */
export function cut(): { partition: Partition; ground: Ground } {
	const borders = readBorders();
	const special = readAreas();
	const noded = node([
		framePath(),
		...modernPaths(),
		...special.flatMap(({ rings }) => rings.map((points) => ({ points }))),
		...borders.map(({ path }) => path)
	]);
	const { graph, pruned } = prune(noded);
	const ground: Ground = {
		borders,
		special,
		reassigned: readReassigned(),
		modern: modernAreas(),
		problems: []
	};
	reportEnds(graph, pruned, ground);
	return { partition: assign(graph, faces(graph), ground), ground };
}

function reportEnds({ points }: Graph, pruned: Edge[], { borders, problems }: Ground) {
	const lost = borders.map(() => 0);
	for (const { a, b, tags } of pruned)
		for (const tag of tags) {
			const [p, q] = [points[a]!, points[b]!];
			lost[Math.abs(tag) - 1]! += Math.hypot(p[0] - q[0], p[1] - q[1]) * cell;
		}
	borders.forEach(({ file, name }, i) => {
		if (lost[i]! > overshoot)
			problems.push(`${file} "${name}": ${lost[i]!.toFixed(0)} km hang in the air, check its ends`);
	});
}
