// https://www.angusj.com/clipper2/Docs/Overview.htm
import { Clipper, FillRule, type Path64, type Paths64 } from 'clipper2-ts';
import type { XY } from './project.ts';

// Clipper2 works on whole numbers, as our grid does: rings that share an edge share it exactly, and
// "no overlap" can be asked for to the last unit. Rings in, rings out; outlines and holes wind apart.

const enter = (rings: readonly (readonly XY[])[]): Paths64 =>
	rings.map((ring): Path64 => ring.map(([x, y]) => ({ x, y })));
const leave = (paths: Paths64): XY[][] => paths.map((path) => path.map(({ x, y }): XY => [x, y]));

/** Everything that any of the polygons covers; outlines must wind alike and holes against them. */
export function union(rings: readonly (readonly XY[])[]): XY[][] {
	return leave(Clipper.union(enter(rings), [], FillRule.NonZero));
}

/** What lies in the first polygons and in the second, by the even-odd rule. */
export function intersection(a: readonly (readonly XY[])[], b: readonly (readonly XY[])[]) {
	return leave(Clipper.intersect(enter(a), enter(b), FillRule.EvenOdd));
}

/** What lies in the first polygons and not in the second, by the even-odd rule. */
export function difference(a: readonly (readonly XY[])[], b: readonly (readonly XY[])[]) {
	return leave(Clipper.difference(enter(a), enter(b), FillRule.EvenOdd));
}
