import type { XY } from '#lib/basemap/frame.ts';
import type { Look } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import type { Box } from './clear.ts';
import { measure, type Face } from './measure.ts';

/** One line of a label; `dx` is its middle and `dy` its baseline, in pixels from the anchor. */
export interface Line {
	text: string;
	dx: number;
	dy: number;
	size: number;
	face: Face;
	/** Letter-spacing in em. */
	tracking: number;
}

/** A mark on the map: its anchor in the plane (km), and the rest in pixels round it. */
export interface Label {
	/** A disc carries a number or letters, a ring marks what is too small to see. */
	kind: 'name' | 'disc' | 'ring' | 'sea' | 'place';
	/** The unit, sea or place that it names. */
	id: string;
	at: XY;
	lines: Line[];
	/** Degrees clockwise, for names that follow the length of a state. */
	angle: number;
	/** `shore` is ink over the sea before a coast. */
	tone: 'ink' | 'paper' | 'water' | 'shore';
	/** Text, radius and fill of a disc; a ring or the dot of a place has no text. */
	disc?: { text: string; radius: number; fill: string };
	/** From the disc's edge to its state, in pixels from the anchor. */
	leader?: { from: XY; to: XY };
}

/** A name to be set, and how much of it is written. */
export interface Name {
	text: string;
	form: 'full' | 'short' | 'code';
}

/** What labels say, worded by the caller. */
export interface Naming {
	name(id: UnitId): string;
	/** Shorter forms, the longest first; none where the name is short. */
	shorts(id: UnitId): readonly string[];
	/** Two or three letters for a disc. */
	code(id: UnitId): string;
	date(look: Look): string;
	sea(id: string): string;
}

const capitals = 14;
const least = 12;

/** A name as one centred line; large names are set in spaced capitals, but for shortened ones. */
export function nameLine({ text, form }: Name, size: number, space: number, grow: number): Line {
	const large = form === 'full' && size >= capitals * grow;
	return {
		text: large ? text.toLocaleUpperCase() : text,
		dx: 0,
		dy: size * 0.35,
		size,
		face: 'serif600',
		tracking: large ? space : 0
	};
}

/** Name and date: the date below the name, or beside it for a long and narrow place. */
export function withDate(name: Line, date: string, grow: number): Line[][] {
	const size = Math.max(least, Math.round(Math.min(name.size * 0.85, 13 * grow)));
	const below: Line = { text: date, dx: 0, dy: 0, size, face: 'sans400', tracking: 0 };
	const height = name.size * 0.72 + 4 * grow + size * 0.72;
	const [own, other] = [widthOf(name), widthOf(below)];
	const gap = size * 0.45;
	const total = own + gap + other;
	return [
		[
			{ ...name, dy: -height / 2 + name.size * 0.72 },
			{ ...below, dy: height / 2 }
		],
		[
			{ ...name, dx: (own - total) / 2 },
			{ ...below, dx: (total - other) / 2, dy: name.dy }
		]
	];
}

/** Width of a line in pixels. */
export function widthOf({ text, face, size, tracking }: Line): number {
	return measure(text, face, size, tracking);
}

/** Width and height of the letters of lines about their anchor, in pixels. */
export function extent(lines: readonly Line[]): [number, number] {
	const right = Math.max(...lines.map((line) => Math.abs(line.dx) + widthOf(line) / 2));
	const top = Math.min(...lines.map(({ dy, size }) => dy - size * 0.7));
	const bottom = Math.max(...lines.map(({ text, dy, size }) => dy + size * descent(text)));
	return [2 * right, 2 * Math.max(-top, bottom)];
}

// How far letters reach below their line, in em: most names of a map have none that do.
const descent = (text: string) =>
	/[gjpqyQJ,;()ÇçĢģĶķĻļŅņŞşȘșŢţȚțĄąĘęĮįŲųруцщф]/.test(text) ? 0.24 : 0.02;

/** The boxes that a label covers, in pixels from the plane's origin. */
export function boxesOf(label: Label, k: number): Box[] {
	const [x, y] = [label.at[0] * k, label.at[1] * k];
	const disc = label.disc ? [round(x, y, label.disc.radius + 2)] : [];
	const lines = label.lines.flatMap((line): Box[] => {
		const half = widthOf(line) / 2 + 2;
		const [top, bottom] = [line.dy - line.size * 0.78, line.dy + line.size * 0.24];
		if (label.angle === 0) return [[x + line.dx - half, y + top, x + line.dx + half, y + bottom]];
		return chain(line.dx, half, (top + bottom) / 2, (bottom - top) / 2, label.angle, x, y);
	});
	return [...disc, ...lines, ...leaderBoxes(label, k)];
}

// A leader line as a row of small squares, but for its end, which may lie at another's edge.
function leaderBoxes({ at, leader }: Label, k: number): Box[] {
	if (!leader) return [];
	const { from, to } = leader;
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	return Array.from({ length: Math.max(0, Math.floor((length - 8) / 2)) }, (_, i): Box => {
		const share = (2 * (i + 1)) / length;
		const [dx, dy] = [0, 1].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * share);
		return round(at[0] * k + dx!, at[1] * k + dy!, 1);
	});
}

const round = (x: number, y: number, r: number): Box => [x - r, y - r, x + r, y + r];

/** A slanted line of text as a row of overlapping squares, each as wide as the line is high. */
function chain(
	dx: number,
	half: number,
	dy: number,
	r: number,
	angle: number,
	x: number,
	y: number
): Box[] {
	const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
	const steps = Math.max(1, Math.ceil((half - r) / r));
	return Array.from({ length: 2 * steps + 1 }, (_, i): Box => {
		const along = dx + ((i - steps) / steps) * (half - r);
		return round(x + along * cos - dy * sin, y + along * sin + dy * cos, r);
	});
}
