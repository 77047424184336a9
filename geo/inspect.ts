import { intersection, union } from './boolean.ts';
import { cell, km2 } from './grid.ts';
import { countCrossings, node } from './node.ts';
import type { XY } from './project.ts';
import { ringArea } from './ring.ts';
import { planeShapes, wholeArcs, type Basemap } from './shapes.ts';

/** What is known of the soundness of one file; areas in km2. */
export interface Findings {
	arcs: number;
	vertices: number;
	/** Stretches of line that cross, touch but at a vertex, or are there twice. */
	crossings: number;
	/** Land that more than one unit has. */
	overlap: number;
	/** Land between units that no unit has. */
	gaps: number;
	/** How much more land the units have together than `land.ts` found, as a fraction. */
	excess: number;
}

/** Counts what must be nought in a sound division, and compares it with the land it divides. */
export function inspect(topology: Basemap, land: XY[][]): Findings {
	const arcs = wholeArcs(topology);
	const rings = [...planeShapes(topology).values()].flat(2).map(onGrid);
	const whole = union(rings);
	const area = areaOf(whole);
	return {
		arcs: arcs.length,
		vertices: arcs.reduce((sum, arc) => sum + arc.length, 0),
		crossings: crossings(arcs),
		overlap: km2(Math.max(0, areaOf(rings) - area)),
		gaps: km2(gaps(whole, land)),
		excess: area / areaOf(land) - 1
	};
}

/** A ring in km on the grid, without the repeated first point. */
export function onGrid(ring: readonly XY[]): XY[] {
	return ring.slice(1).map(([x, y]): XY => [Math.round(x / cell), Math.round(y / cell)]);
}

/** Area of rings whose holes wind against their outlines. */
export function areaOf(rings: readonly (readonly XY[])[]): number {
	return Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0));
}

/** Cuts the arcs again: a sound file comes out with as many stretches as it went in. */
function crossings(arcs: XY[][]): number {
	const size = arcs.reduce((sum, arc) => sum + arc.length - 1, 0);
	const extent = Math.max(...arcs.map((arc) => Math.max(...arc.map(([x]) => Math.abs(x)))));
	const bin = Math.ceil(extent / 400);
	const graph = node(
		arcs.map((points) => ({ points })),
		bin
	);
	return Math.abs(graph.edges.length - size) + countCrossings(graph, bin);
}

/** Holes of the whole that are for the most part land: the rest are closed seas. */
function gaps(whole: XY[][], land: XY[][]): number {
	const sign = Math.sign(whole.reduce((sum, ring) => sum + ringArea(ring), 0));
	return whole.reduce((sum, ring) => {
		const hole = ringArea(ring) * sign < 0;
		const dry = hole ? areaOf(intersection([ring], land)) : 0;
		return dry > Math.abs(ringArea(ring)) / 2 ? sum + dry : sum;
	}, 0);
}
