import type { Graph } from './node.ts';
import type { XY } from './project.ts';
import { inside, pointInside, ringArea, ringBounds, within } from './ring.ts';

/**
 * A connected piece of the plane between edges. The first ring is its outline, the others are
 * holes. `sides` are its half-edges: 2i runs along edge i with the face on its left, 2i + 1 against.
 */
export interface Face {
	rings: XY[][];
	sides: number[];
	area: number;
	point: XY;
}

/** The faces of a noded, pruned graph; the endless one outside of everything is left out. */
export function faces({ points, edges }: Graph): Face[] {
	const origin = (h: number) => (h & 1 ? edges[h >> 1]!.b : edges[h >> 1]!.a);
	const next = successors(points, edges.length * 2, origin);
	const seen = new Uint8Array(edges.length * 2);
	const found: Face[] = [];
	const holes: { ring: XY[]; sides: number[] }[] = [];
	for (let start = 0; start < seen.length; start++) {
		if (seen[start]) continue;
		const sides: number[] = [];
		for (let h = start; !seen[h]; h = next[h]!) {
			seen[h] = 1;
			sides.push(h);
		}
		const rings = simpleRings(sides.map(origin)).map((ring) => ring.map((v) => points[v]!));
		const shell = rings.findIndex((ring) => ringArea(ring) < 0);
		if (shell < 0) {
			// Two shells that touch: each piece is its own hole, its half-edges go with the first.
			rings.forEach((ring, i) => holes.push({ ring, sides: i ? [] : sides }));
			continue;
		}
		const [outline] = rings.splice(shell, 1);
		found.push({ rings: [outline!, ...rings], sides, area: 0, point: [0, 0] });
	}
	placeHoles(found, holes);
	for (const face of found) {
		face.area = -face.rings.reduce((sum, ring) => sum + ringArea(ring), 0);
		face.point = pointInside(face.rings);
	}
	return found;
}

/** For each half-edge the one that follows it with the same face on the left. */
function successors(points: XY[], count: number, origin: (h: number) => number): Int32Array {
	const out: { h: number; angle: number }[][] = points.map(() => []);
	for (let h = 0; h < count; h++) {
		const [p, q] = [points[origin(h)]!, points[origin(h ^ 1)]!];
		out[origin(h)]!.push({ h, angle: Math.atan2(q[1] - p[1], q[0] - p[0]) });
	}
	const next = new Int32Array(count);
	for (const star of out) {
		star.sort((a, b) => a.angle - b.angle);
		// y runs south: growing angles turn clockwise, and the next one clockwise keeps left.
		star.forEach(({ h }, i) => (next[h ^ 1] = star[(i + 1) % star.length]!.h));
	}
	return next;
}

/** Cuts a closed walk at vertices it visits twice, so that no ring touches itself. */
function simpleRings(walk: number[]): number[][] {
	const rings: number[][] = [];
	const stack: number[] = [];
	const place = new Map<number, number>();
	for (const v of walk) {
		const i = place.get(v);
		if (i !== undefined) {
			const ring = stack.splice(i);
			for (const w of ring) place.delete(w);
			if (ring.length > 2) rings.push(ring);
		}
		place.set(v, stack.length);
		stack.push(v);
	}
	if (stack.length > 2) rings.push(stack);
	return rings;
}

function placeHoles(shells: Face[], holes: { ring: XY[]; sides: number[] }[]) {
	const sized = shells
		.map((face) => {
			const outline = face.rings[0]!;
			return { face, outline, area: -ringArea(outline), box: ringBounds(outline) };
		})
		.sort((a, b) => a.area - b.area);
	for (const { ring, sides } of holes) {
		const area = ringArea(ring);
		// Half a unit inside the hole, never on another line.
		const point = pointInside([ring]);
		const home = sized.find(
			(s) => s.area > area && within(s.box, point) && inside([s.outline], point)
		);
		if (!home) continue;
		home.face.rings.push(ring);
		home.face.sides.push(...sides);
	}
}
