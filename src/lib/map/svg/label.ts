import type { XY } from '#lib/basemap/frame.ts';
import type { Look } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import type { Box } from './clear.ts';
import { measure, type Face } from './measure.ts';

/** One line of a label, centred; `dy` is its baseline in pixels below the anchor. */
export interface Line {
	text: string;
	dy: number;
	size: number;
	face: Face;
	/** Letter-spacing in em. */
	tracking: number;
}

/** A label or numbered disc: its anchor in the plane (km), and the rest in pixels round it. */
export interface Label {
	id: UnitId;
	kind: 'name' | 'disc';
	at: XY;
	lines: Line[];
	/** Degrees clockwise, for names that follow the length of a state. */
	angle: number;
	tone: 'ink' | 'paper';
	/** Number and fill of a disc. */
	disc?: { order: number; radius: number; fill: string };
	/** From the disc's edge to its state, in pixels from the anchor. */
	leader?: { from: XY; to: XY };
}

/** What a label says, worded by the caller. */
export interface Naming {
	name(id: UnitId): string;
	/** A short form, or the name where there is none. */
	short(id: UnitId): string;
	date(look: Look): string;
}

/** Name and date as centred lines; small names are set without capitals and wide spacing. */
export function setLines(
	name: string,
	date: string | null,
	size: number,
	space: number,
	grow: number
) {
	const small = Math.max(12, Math.round(Math.min(size * 0.85, 13 * grow)));
	const large = size >= 14 * grow;
	const text = large ? name.toLocaleUpperCase() : name;
	const title: Line = { text, dy: 0, size, face: 'serif600', tracking: large ? space : 0 };
	if (!date) return [{ ...title, dy: size * 0.35 }];
	const total = size * 0.72 + 4 + small * 0.72;
	title.dy = -total / 2 + size * 0.72;
	return [title, { text: date, dy: total / 2, size: small, face: 'sans400', tracking: 0 } as Line];
}

/** Width and height of lines, in pixels. */
export function extent(lines: readonly Line[]): [number, number] {
	const widths = lines.map((line) => measure(line.text, line.face, line.size, line.tracking));
	const height = lines.reduce((sum, line) => sum + line.size * 0.72 + 4, 0);
	return [Math.max(...widths), height];
}

/** The boxes that a label covers, in pixels from the plane's origin. */
export function boxesOf(label: Label, k: number): Box[] {
	const [x, y] = [label.at[0] * k, label.at[1] * k];
	if (label.disc) {
		const r = label.disc.radius + 2;
		return [[x - r, y - r, x + r, y + r]];
	}
	return label.lines.flatMap((line): Box[] => {
		const half = measure(line.text, line.face, line.size, line.tracking) / 2 + 2;
		const [top, bottom] = [line.dy - line.size * 0.78, line.dy + line.size * 0.24];
		if (label.angle === 0) return [[x - half, y + top, x + half, y + bottom]];
		return chain(half, (top + bottom) / 2, (bottom - top) / 2, label.angle, x, y);
	});
}

/** A slanted line of text as a row of overlapping squares, each as wide as the line is high. */
function chain(half: number, dy: number, r: number, angle: number, x: number, y: number): Box[] {
	const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
	const steps = Math.max(1, Math.ceil((half - r) / r));
	return Array.from({ length: 2 * steps + 1 }, (_, i): Box => {
		const along = ((i - steps) / steps) * (half - r);
		const [cx, cy] = [x + along * cos - dy * sin, y + along * sin + dy * cos];
		return [cx - r, cy - r, cx + r, cy + r];
	});
}
