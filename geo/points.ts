import { readFileSync } from 'node:fs';
import polylabel from 'polylabel';
import { clipPolygons, type Window } from './clip.ts';
import { drawn, home, type Frame } from './frame.ts';
import { Mask, type Box } from './mask.ts';
import { forward, type XY } from './project.ts';
import { inside, ringArea, ringBounds } from './ring.ts';

/** Where a unit's name, marker and tests go: kilometres in the plane. */
export interface Points {
	label: XY;
	room: number;
	boxes: Box[];
	/** Room for a name along the unit's own direction, where that is much longer: degrees clockwise. */
	slant?: { angle: number; boxes: Box[] };
	/** Points deep inside, deepest first, apart from each other: a name may cover some of them. */
	probes: XY[];
	bounds: [number, number, number, number];
}

const ratios = [1, 1.6, 2, 2.5, 3.2, 4, 5, 7];
const slantRatios = [2, 2.5, 3.2, 4, 5, 6, 7.5];
const angles = [-75, -60, -45, -30, -15, 15, 30, 45, 60, 75, 90];
// A slanted name must gain this much length over a level one, or it is not worth the tilted head.
const gain = 1.2;
// No name nearer than this to the edge of the home view.
const margin = 60;
// Lakes larger than this, in km2, are water to names too: Ladoga, Onega, the Aral Sea.
const sea = 9000;
// No label point nearer than this to a lake.
const shore = 3;
const ring8: XY[] = Array.from({ length: 8 }, (_, i) => [
	Math.cos((i * Math.PI) / 4),
	Math.sin((i * Math.PI) / 4)
]);
const shrink = ({ x, y, width, height }: Frame, by: number): Window => [
	x + by,
	y + by,
	x + width - by,
	y + height - by
];

/** Label points that read better than the pole of inaccessibility, as lon/lat by unit. */
const labels = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')) as Record<
	string,
	XY
>;

/**
 * Label, room, boxes and probe of a unit, from its polygons and those of lakes in kilometres. Names may
 * cross a lake, if not the largest ones; a label point or a probe never lies in one.
 */
export function pointsOf(id: string, polygons: XY[][][], lakes: XY[][][]): Points {
	const inHome = clipPolygons(polygons, shrink(home, margin));
	const shown = inHome.length ? inHome : clipPolygons(polygons, shrink(drawn, 0));
	const pole = farthest(shown);
	const room = pole.room;
	const main = shown.filter((rings) => isNear(rings, pole.at));
	const wet = lakes.filter((lake) => main.some((rings) => touch(rings, lake)));
	const dry = new Mask(main.flat(), 320, wet);
	const label = onLand(labels[id] ? forward(labels[id]) : pole.at, dry, wet);
	const seas = wet.filter(([outline]) => Math.abs(ringArea(outline!)) > sea);
	const mask = new Mask(main.flat(), 320, seas);
	const boxes = ratios.flatMap((ratio) => {
		const box = mask.largest(ratio, label);
		return box ? [box] : [];
	});
	const bounds = ringBounds(polygons.flatMap((rings) => rings[0]!));
	const digits = room < 3 ? 2 : room < 30 ? 1 : 0;
	const round = <T extends number[]>(list: T) => list.map((n) => +n.toFixed(digits)) as T;
	return {
		label: round(label),
		room: round([room])[0]!,
		boxes: boxes.map(inward(digits)),
		...slanted(main.flat(), seas, label, boxes, digits),
		probes: probes(dry, room).map(round),
		bounds: round(bounds)
	};
}

/** A box with sizes rounded down, so that rounding never pushes it over the border. */
const inward =
	(digits: number) =>
	([x, y, w, h]: Box): Box => {
		const ten = 10 ** digits;
		const down = (n: number) => Math.floor((n - 0.5 / ten) * ten) / ten;
		return [
			+x.toFixed(digits),
			+y.toFixed(digits),
			Math.max(down(w), 1 / ten),
			Math.max(down(h), 1 / ten)
		];
	};

/** Whether the bounds of two polygons meet. */
function touch([a]: XY[][], [b]: XY[][]): boolean {
	const [p, q] = [ringBounds(a!), ringBounds(b!)];
	return p[0] < q[2] && q[0] < p[2] && p[1] < q[3] && q[1] < p[3];
}

/** A label point, or where it lies in or by a lake the nearest square away from all water. */
function onLand(label: XY, dry: Mask, wet: XY[][][]): XY {
	const near = (at: XY) =>
		wet.some((lake) =>
			[at, ...ring8.map(([x, y]): XY => [at[0] + x * shore, at[1] + y * shore])].some((p) =>
				inside(lake, p)
			)
		);
	if (!near(label)) return label;
	const found = dry.nearest(label, (at) => !near(at));
	return found ?? label;
}

function isNear(rings: XY[][], at: XY): boolean {
	const [x0, y0, x1, y1] = ringBounds(rings[0]!);
	return at[0] >= x0 && at[0] <= x1 && at[1] >= y0 && at[1] <= y1;
}

function farthest(polygons: XY[][][]): { at: XY; room: number } {
	let best = { at: [0, 0] as XY, room: -1 };
	for (const rings of polygons) {
		const [x0, y0, x1, y1] = ringBounds(rings[0]!);
		if (Math.min(x1 - x0, y1 - y0) / 2 <= best.room) continue;
		const found = polylabel(rings, Math.min(1, Math.min(x1 - x0, y1 - y0) / 200));
		if (found.distance > best.room) best = { at: [found[0]!, found[1]!], room: found.distance };
	}
	return best;
}

function probes(mask: Mask, room: number): XY[] {
	const found: XY[] = [];
	// In a large unit far enough apart that the widest name cannot cover them all.
	const apart = (room > 150 ? 0.8 : 0.4) * room;
	const free = ([x, y]: XY) => found.every(([a, b]) => Math.hypot(x - a, y - b) >= apart);
	while (found.length < 14) {
		const next = mask.deepest(free);
		if (!next || (found.length > 0 && next.depth < 0.25 * room)) break;
		found.push(next.at);
	}
	return found;
}

/** The best of a few directions for a name, if it gives a name of middling shape much more room. */
function slanted(
	rings: XY[][],
	seas: XY[][][],
	label: XY,
	level: Box[],
	digits: number
): Pick<Points, 'slant'> {
	const along = (angle: number, across: number, list: readonly number[]) => {
		const turned = (list: XY[][]) => list.map((ring) => ring.map((at) => turn(at, -angle)));
		const mask = new Mask(turned(rings), across, seas.map(turned));
		return list.flatMap((ratio) => {
			const box = mask.largest(ratio, turn(label, -angle));
			return box ? [box] : [];
		});
	};
	const width = (box: Box | undefined) => box?.[2] ?? 0;
	const flat = width(level[ratios.indexOf(5)]);
	const tried = angles.map((angle) => ({ angle, width: width(along(angle, 160, [5])[0]) }));
	const best = tried.reduce((a, b) => (b.width > a.width ? b : a));
	if (best.width < gain * flat) return {};
	const boxes = along(best.angle, 320, slantRatios).map(([x, y, w, h]): Box => {
		const [cx, cy] = turn([x, y], best.angle);
		return inward(digits)([cx, cy, w, h]);
	});
	return { slant: { angle: best.angle, boxes } };
}

/** A point turned about the origin, clockwise on the screen, as y runs south. */
function turn([x, y]: XY, angle: number): XY {
	const a = (angle * Math.PI) / 180;
	return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
}
