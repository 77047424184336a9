import type { Edge, Graph } from './node.ts';

/**
 * Takes away every edge that ends in the air, again and again: the overshoots of the lines of 1932
 * and what the frame cut off. Returns them too, since a line that loses much did not arrive.
 */
export function prune({ points, edges }: Graph): { graph: Graph; pruned: Edge[] } {
	const at: Edge[][] = points.map(() => []);
	for (const edge of edges) {
		at[edge.a]!.push(edge);
		at[edge.b]!.push(edge);
	}
	const gone = new Set<Edge>();
	const degree = at.map((list) => list.length);
	const loose = degree.flatMap((n, i) => (n === 1 ? [i] : []));
	for (let v = loose.pop(); v !== undefined; v = loose.pop()) {
		const edge = at[v]!.find((e) => !gone.has(e));
		if (!edge || degree[v] !== 1) continue;
		gone.add(edge);
		const w = edge.a === v ? edge.b : edge.a;
		degree[v]!--;
		if (--degree[w]! === 1) loose.push(w);
	}
	return { graph: { points, edges: edges.filter((e) => !gone.has(e)) }, pruned: [...gone] };
}
