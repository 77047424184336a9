import type { XY } from '#lib/basemap/frame.ts';
import type { LineId } from '#lib/basemap/marks.ts';
import { clear, type Box } from './svg/clear.ts';

/** What a mark keeps away from, in pixels from the plane's origin. */
export interface Obstacles {
	/** Names and discs. */
	labels: readonly Box[];
	/** The other buttons over the map: the areas that answer to a finger keep apart. */
	buttons: readonly Box[];
	/** Points of units that a finger must reach: the area that answers to it covers none. */
	points: readonly XY[];
	/** How large the page's text is: 1 at 16 px, and the marks grow with it. */
	grow: number;
}

/** Radius of the glyph, and of the area that answers to a finger, in pixels. */
export const radius = { glyph: 11, hit: 22 };

/** A leader longer than this is a line of its own to the eye; in pixels. */
const near = 66;
const distances = [28, 38, 50, 64, 80, 100, 125, 155];
const turns = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8];
/** Where each mark would rather stand, in sixteenths of a turn clockwise from east. */
const preferred: Record<LineId, number> = { vilnius: 0, bessarabia: 2, memel: 8 };

/**
 * Where the mark of each line stands, in pixels from its point on the line: the nearest place that
 * covers no name, no point of a unit and no other mark, with a leader that crosses no name.
 */
export function placeMarks(
	marks: Readonly<Record<LineId, XY>>,
	k: number,
	obstacles: Obstacles
): Record<LineId, XY> {
	const taken: XY[] = [];
	const { grow } = obstacles;
	const offsets = (Object.keys(preferred) as LineId[]).map((id): [LineId, XY] => {
		const at: XY = [marks[id][0] * k, marks[id][1] * k];
		const places = candidates(preferred[id], grow);
		const close = places.filter(([dx, dy]) => Math.hypot(dx, dy) <= near * grow);
		// Where nothing keeps every rule, the first ones are given up in turn; far away before near.
		const tries: [XY[], Rule[]][] = [
			[close, [leaderFree, reachable, legible]],
			[close, [leaderFree, legible]],
			[places, [leaderFree, legible]],
			[places, [legible]]
		];
		const found = tries.reduce<XY | undefined>(
			(best, [list, rules]) =>
				best ?? list.find((by) => rules.every((rule) => rule(at, by, obstacles, taken))),
			undefined
		);
		const by = found ?? places[0]!;
		taken.push([at[0] + by[0], at[1] + by[1]]);
		return [id, by];
	});
	return Object.fromEntries(offsets) as Record<LineId, XY>;
}

function candidates(first: number, grow: number): XY[] {
	return distances.flatMap((distance) =>
		turns.map((turn): XY => {
			const angle = ((first + turn) * Math.PI) / 8;
			return [Math.cos(angle) * distance * grow, Math.sin(angle) * distance * grow];
		})
	);
}

type Rule = (at: XY, by: XY, obstacles: Obstacles, taken: readonly XY[]) => boolean;

const legible: Rule = (at, by, { labels, buttons, points, grow }, taken) => {
	const [x, y] = [at[0] + by[0], at[1] + by[1]];
	const apart = taken.every((one) => Math.hypot(one[0] - x, one[1] - y) > 2 * radius.hit * grow);
	const own = clear([box(x, y, radius.hit * grow)], buttons);
	const seen = points.every((p) => Math.hypot(p[0] - x, p[1] - y) > radius.glyph * grow + 6);
	return apart && own && seen && clear([box(x, y, radius.glyph * grow + 3)], labels);
};

const reachable: Rule = (at, by, { points, grow }) =>
	points.every(
		([x, y]) => Math.hypot(x - at[0] - by[0], y - at[1] - by[1]) > radius.hit * grow + 4
	);

const leaderFree: Rule = (at, by, { labels }) =>
	[0, 0.2, 0.4, 0.6, 0.8].every((t) =>
		clear([box(at[0] + by[0] * t, at[1] + by[1] * t, 2)], labels)
	);

function box(x: number, y: number, r: number): Box {
	return [x - r, y - r, x + r, y + r];
}
