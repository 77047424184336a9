import type { Border, Reassigned } from './borders.ts';
import type { Face } from './faces.ts';
import { cell, km2, toLonLat } from './grid.ts';
import type { Edge, Graph } from './node.ts';
import type { XY } from './project.ts';
import { inside, within } from './ring.ts';
import { frame, type Area } from './source.ts';
import { defaultUnit } from './states.ts';

/** An edge with what lies on either side of it; '' is water or beyond the frame. */
export interface Side extends Edge {
	left: string;
	right: string;
}

/** The plane divided among units: a noded graph whose edges know their sides. */
export interface Partition {
	points: Graph['points'];
	edges: Side[];
}

/** What `assign` needs to know besides the faces, and what it found wrong with it. */
export interface Ground {
	borders: Border[];
	reassigned: Reassigned[];
	special: Area[];
	modern: Area[];
	problems: string[];
}

// Below this, in km2, a face that two lines claim is a sliver between them; above it, a mistake.
const sliver = 0.5;

/** Gives each face its unit, and returns the edges that part two different things, or are lines. */
export function assign(graph: Graph, faces: Face[], ground: Ground): Partition {
	const { points, edges } = divide(graph, faces, (face) => label(face, graph, ground));
	const internal = (tag: number) => ground.borders[tag - 1]!.status === 'internal';
	return { points, edges: edges.filter((e) => e.left !== e.right || e.tags.some(internal)) };
}

/** The partition of a graph whose faces have these labels. */
export function divide(
	{ points, edges }: Graph,
	faces: Face[],
	label: (face: Face) => string
): Partition {
	const sides = new Array<string>(edges.length * 2).fill('');
	for (const face of faces) {
		const id = label(face);
		for (const h of face.sides) sides[h] = id;
	}
	const labelled = edges.map((edge, i): Side => {
		const [left, right] = [sides[2 * i]!, sides[2 * i + 1]!];
		// Once the sides are known, only a line within one unit needs its tag.
		return { ...edge, left, right, tags: left === right ? edge.tags.map(Math.abs) : [] };
	});
	return {
		points,
		edges: labelled.filter(({ left, right, tags }) => left !== right || (left && tags.length))
	};
}

function label(face: Face, graph: Graph, ground: Ground): string {
	if (!within(frame, face.point)) return '';
	const today = lookup(face, ground.modern)?.name;
	const special = lookup(face, ground.special)?.name;
	if (special === 'water' || !(special ?? today)) return '';
	const point = ground.reassigned.find(({ at }) => inside(face.rings, at));
	const told = claims(face, graph, ground.borders);
	if (told.length > 1 || (point && told[0] && told[0].id !== point.unit)) {
		const by = told.map(({ id, by, km }) => `${id} by ${by} (${km.toFixed(1)} km)`);
		if (point) by.push(`${point.unit} by reassigned.json "${point.name}"`);
		if (km2(face.area) > sliver)
			ground.problems.push(`The land at ${place(face)} is told ${by.join(' and ')}`);
	}
	return point?.unit ?? told[0]?.id ?? special ?? defaultUnit(today!, toLonLat(face.point));
}

/** The units that the lines of 1932 give a face, the one told along the longest way first. */
function claims({ sides }: Face, { points, edges }: Graph, borders: Border[]) {
	const told = new Map<string, { id: string; by: string; km: number }>();
	for (const h of sides) {
		const { a, b, tags } = edges[h >> 1]!;
		for (const tag of tags) {
			const line = borders[Math.abs(tag) - 1]!;
			const id = tag > 0 === !(h & 1) ? line.left : line.right;
			const claim = told.get(id) ?? { id, by: `${line.file} "${line.name}"`, km: 0 };
			const [p, q] = [points[a]!, points[b]!];
			claim.km += Math.hypot(p[0] - q[0], p[1] - q[1]) * cell;
			told.set(id, claim);
		}
	}
	return [...told.values()].sort((a, b) => b.km - a.km);
}

/** Whether land at a point was digitised by us, an island that people look for and no accident. */
export function digitised({ special }: Ground, point: XY): boolean {
	const found = lookup({ point }, special)?.name;
	return !!found && found !== 'water';
}

function lookup({ point }: Pick<Face, 'point'>, list: Area[]): Area | undefined {
	return list.find(({ box, rings }) => within(box, point) && inside(rings, point));
}

/** A face as a person finds it: position and size. */
export function place({ point, area }: Pick<Face, 'point' | 'area'>): string {
	const [lon, lat] = toLonLat(point);
	return `${lat.toFixed(3)} N ${lon.toFixed(3)} E (${km2(area).toFixed(2)} km2)`;
}
