import { disc, margin, rows, swatch } from './shape.ts';

/** An event on the axis with what can be written for it: name and date, short name, number. */
export interface Tick {
	position: number;
	texts: readonly [full: string, short: string, number: string];
}

/** Where a label stands; lengths in pixels from the start of the axis. */
export interface Label {
	/** Index of the text; null where there is no room for even the number. */
	level: 0 | 1 | 2 | null;
	/** 0 is the row nearest to the track. */
	row: number;
	/** The tick on the track, and the pole on which swatch or disc stand. */
	at: number;
	pole: number;
	left: number;
	right: number;
	/** Side of the swatch on which the text stands. */
	side: 'left' | 'right';
}

type Measure = (text: string) => number;
interface Shape {
	level: 0 | 1 | 2;
	side: 'left' | 'right';
	/** Extent to either side of the pole. */
	before: number;
	after: number;
	cost: number;
}
/** A way to place the labels so far, a chain; `ends` is from where each row is free. */
interface Draft {
	label: Label | null;
	before: Draft | null;
	ends: readonly number[];
	pole: number;
	cost: number;
}

const gap = 6;
const poleGap = 3;
/** Space between a swatch and its text. */
export const textGap = 4;
const farthest = 44;
const kept = 50;
const nudge = 20;
// A number says least: it costs more than any slant of a leader line.
const levelCost = [0, 12, 40] as const;
// A pixel or two of room are not worth a draft of their own.
const slack = 3;

/**
 * Places a label for each tick (in order of position) so that no two overlap and no leader line
 * crosses a label, with as much text as there is room for. A search from left to right that keeps
 * the best drafts: labels are flags on poles, and a pole blocks the lower rows that it passes.
 */
export function layTicks(ticks: readonly Tick[], width: number, measure: Measure): Label[] {
	const ends = Array<number>(rows).fill(-Infinity);
	let drafts: Draft[] = [{ label: null, before: null, ends, pole: -Infinity, cost: 0 }];
	for (const tick of ticks) {
		const shapes = shapesOf(tick, measure);
		const at = tick.position * width;
		const grown = drafts.flatMap((draft) => grow(draft, shapes, at, width));
		drafts = prune(grown.length ? grown : drafts.map((draft) => drop(draft, at)));
	}
	const labels: Label[] = [];
	for (let draft = drafts[0]; draft?.label; draft = draft.before ?? undefined)
		labels.unshift(draft.label);
	return labels;
}

function shapesOf({ texts }: Tick, measure: Measure): Shape[] {
	const half = swatch / 2;
	const flags = ([0, 1] as const).flatMap((level): Shape[] => {
		const long = half + textGap + measure(texts[level]);
		const cost = levelCost[level];
		return [
			{ level, side: 'right', before: half, after: long, cost },
			{ level, side: 'left', before: long, after: half, cost: cost + 1 }
		];
	});
	const number: Shape = {
		level: 2,
		side: 'right',
		before: disc / 2,
		after: disc / 2,
		cost: levelCost[2]
	};
	return [...flags, number];
}

/** Cheapest first, without those that a cheaper one beats in room as well. */
function prune(drafts: Draft[]): Draft[] {
	const best: Draft[] = [];
	for (const draft of drafts.sort((a, b) => a.cost - b.cost)) {
		if (best.length === kept) break;
		if (!best.some((other) => leaves(other, draft))) best.push(draft);
	}
	return best;
}

/** True where `a` leaves at least the room that `b` does. A plain loop: it runs a million times. */
function leaves(a: Draft, b: Draft): boolean {
	if (a.pole > b.pole + slack) return false;
	for (let r = 0; r < rows; r++) if ((a.ends[r] ?? 0) > (b.ends[r] ?? 0) + slack) return false;
	return true;
}

function grow(draft: Draft, shapes: readonly Shape[], at: number, width: number): Draft[] {
	const found: Draft[] = [];
	for (const shape of shapes)
		for (let row = 0; row < rows; row++) {
			const least = Math.max(leastPole(draft, shape, row), shape.before - margin, at - farthest);
			const most = Math.min(width + margin - shape.after, at + farthest);
			if (least > most) continue;
			const straight = Math.min(most, Math.max(least, at));
			const slanted = Math.max(least, at - nudge);
			found.push(place(draft, shape, row, straight, at));
			if (slanted < straight) found.push(place(draft, shape, row, slanted, at));
		}
	return found;
}

function leastPole({ ends, pole }: Draft, shape: Shape, row: number): number {
	let least = Math.max(pole + poleGap, (ends[row] ?? 0) + shape.before);
	for (let below = 0; below < row; below++) least = Math.max(least, ends[below] ?? 0);
	return least;
}

function place(draft: Draft, shape: Shape, row: number, pole: number, at: number): Draft {
	const { level, side, before, after } = shape;
	const label: Label = { level, row, at, pole, left: pole - before, right: pole + after, side };
	const ends = draft.ends.slice();
	ends[row] = label.right + gap;
	for (let below = 0; below < row; below++)
		ends[below] = Math.max(ends[below] ?? 0, pole + poleGap);
	const cost = draft.cost + shape.cost + row * 0.6 + (pole - at) ** 2 / 200;
	return { label, before: draft, ends, pole, cost };
}

function drop(draft: Draft, at: number): Draft {
	const label: Label = { level: null, row: 0, at, pole: at, left: at, right: at, side: 'right' };
	return { ...draft, label, before: draft };
}
