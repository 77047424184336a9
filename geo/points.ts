import { readFileSync } from 'node:fs';
import polylabel from 'polylabel';
import { clipPolygons, type Window } from './clip.ts';
import { drawn, home, type Frame } from './frame.ts';
import { Mask, type Box } from './mask.ts';
import { forward, type XY } from './project.ts';
import type { Obstacles } from './reach.ts';
import { inside, ringArea, ringBounds, within } from './ring.ts';
import { rooms, spots, type Room } from './rooms.ts';
import { shores, type Shore } from './shore.ts';

/** Where a unit's name, marker and tests go: kilometres in the plane. */
export interface Points {
	label: XY;
	room: number;
	/** Rectangles for names inside, the best first. */
	rooms: Room[];
	/** Further places for the name of a large unit. */
	spots?: Box[];
	/** Room for a name over the sea. */
	shores?: Shore[];
	/** True where that was chosen by hand: better a whole name at sea than a short one on land. */
	seaward?: true;
	/** Points deep inside, deepest first, apart from each other: a name may cover some of them. */
	probes: XY[];
	bounds: [number, number, number, number];
}

// Kilometres between the places for the name of a unit with at least so much room.
const apart = 330;
const large = 110;
// No name nearer than this to the edge of the home view.
const margin = 60;
// Lakes larger than this, in km2, are water to names too: no letter is lost in Tuz or Saimaa.
const vast = 1400;
// No label point nearer than this to a lake.
const dryness = 3;
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

/** What was chosen by hand for a unit: its label point as lon/lat, bearings of its name at sea. */
interface Chosen {
	at?: XY;
	sea?: number[];
}

const chosen = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')) as Record<
	string,
	Chosen
>;

/**
/** What a name at sea must not cross, and whether a point (km) is in the sea. */
interface Coast {
	blocked: Obstacles;
	sea(at: XY): boolean;
}

/**
 * Label, rooms for names, probes and bounds of a unit, from its polygons and those of lakes in
 * kilometres. Names may cross a lake, if not the largest ones; a label point or a probe never lies in one.
 */
export function pointsOf(id: string, polygons: XY[][][], lakes: XY[][][], coast: Coast): Points {
	const { at, sea = [] } = chosen[id] ?? {};
	const inHome = clipPolygons(polygons, shrink(home, margin));
	const shown = inHome.length ? inHome : clipPolygons(polygons, shrink(drawn, 0));
	const pole = farthest(shown);
	const room = pole.room;
	const main = shown.filter((rings) => isNear(rings, pole.at));
	const wet = lakes.filter((lake) => main.some((rings) => touch(rings, lake)));
	const dry = new Mask(main.flat(), 320, wet);
	const label = onLand(at ? forward(at) : pole.at, dry, wet);
	const seas = wet.filter(([outline]) => Math.abs(ringArea(outline!)) > vast);
	const mask = new Mask(main.flat(), 320, seas);
	const bounds = ringBounds(polygons.flatMap((rings) => rings[0]!));
	const digits = room < 3 ? 2 : room < 30 ? 1 : 0;
	const round = <T extends number[]>(list: T) => list.map((n) => +n.toFixed(digits)) as T;
	const more = room > large ? spots(mask, label, apart).map(inward(digits)) : [];
	const atSea = (at: XY) => inHome.length > 0 && within(shrink(home, 0), at) && coast.sea(at);
	const beside = shores(main.flat(), label, coast.blocked, atSea, sea).map(inwardShore);
	return {
		label: round(label),
		room: round([room])[0]!,
		rooms: rooms(main.flat(), seas, label).map(inward(digits)),
		...(more.length && { spots: more }),
		...(beside.length && { shores: beside }),
		...(sea.length && { seaward: true as const }),
		probes: probes(dry, room).map(round),
		bounds: round(bounds)
	};
}

const inwardShore = ([x, y, sx, sy, ...heights]: Shore): Shore => [
	+x.toFixed(0),
	+y.toFixed(0),
	+sx.toFixed(2),
	+sy.toFixed(2),
	...heights.map((h) => Math.max(0, Math.floor(h) - 2))
];

/** A box with sizes rounded down, so that rounding never pushes it over the border. */
const inward =
	(digits: number) =>
	<T extends Box | Room>([x, y, w, h, ...angle]: T): T => {
		const ten = 10 ** digits;
		const down = (n: number) => Math.floor((n - 0.5 / ten) * ten) / ten;
		return [
			+x.toFixed(digits),
			+y.toFixed(digits),
			Math.max(down(w), 1 / ten),
			Math.max(down(h), 1 / ten),
			...angle
		] as T;
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
			[at, ...ring8.map(([x, y]): XY => [at[0] + x * dryness, at[1] + y * dryness])].some((p) =>
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
