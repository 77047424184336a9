import type { Shape } from '#lib/scene/patterns.ts';

/** A rectangle in pixels: left, top, right, bottom. */
export type Bounds = [left: number, top: number, right: number, bottom: number];

/** Strokes of one kind, as path data in pixels. */
export interface Strand {
	d: string;
	width: number;
	/** Lengths that are drawn and left out, from the start of each line; null for whole lines. */
	dash: [on: number, off: number] | null;
	/** True for dots, which are the round ends of lines without length. */
	round: boolean;
}

interface Thread {
	start: [x: number, y: number];
	/** -1, 0 or 1 each; downward, or to the right. */
	way: [x: number, y: number];
	length: number;
	width: number;
	round: boolean;
}

/**
 * A pattern as long lines over an area, which a clip then cuts to a shape. Tiles repeated by `<pattern>`
 * would be shorter, but PDF and office programs draw those wrongly or not at all.
 */
export function weave({ size, lines, dots, width }: Shape, area: Bounds): Strand[] {
	const threads = [
		...lines.map((line) => threadOf(line, width)),
		...dots.map(([x, y, r]): Thread => {
			return { start: [x, y], way: [1, 0], length: 0.01, width: 2 * r, round: true };
		})
	];
	const strands = new Map<string, Strand>();
	for (const thread of families(threads, size)) {
		const { way, length, width, round } = thread;
		const period = size * Math.hypot(...way);
		const dash: Strand['dash'] = length >= period ? null : [length, period - length];
		const key = `${dash?.join()} ${width} ${round}`;
		const d = (strands.get(key)?.d ?? '') + cover(thread, size, area);
		strands.set(key, { d, width, dash, round });
	}
	return [...strands.values()];
}

function threadOf([x1, y1, x2, y2]: Shape['lines'][number], width: number): Thread {
	const turned = y2 < y1 || (y2 === y1 && x2 < x1);
	const [x, y, toX, toY] = turned ? [x2, y2, x1, y1] : [x1, y1, x2, y2];
	const [dx, dy] = [toX - x, toY - y];
	if (dx !== 0 && dy !== 0 && Math.abs(dx) !== Math.abs(dy))
		throw new Error('A pattern has level, upright and diagonal lines only');
	const way: Thread['way'] = [Math.sign(dx), Math.sign(dy)];
	return { start: [x, y], way, length: Math.hypot(dx, dy), width, round: false };
}

/** One thread of those that repeat each other from tile to tile: the longest. */
function families(threads: readonly Thread[], size: number): Thread[] {
	const found = new Map<string, Thread>();
	const whole = (n: number) => Math.round((((n % size) + size) % size) * 1000) % (size * 1000);
	for (const thread of [...threads].sort((a, b) => b.length - a.length)) {
		const { start, way, length } = thread;
		const [x, y] = start;
		const across = way[1] === 0 ? y : x - way[0] * y;
		const long = length >= size * Math.hypot(...way);
		const line = `${way.join()} ${whole(across)} ${thread.round}`;
		// A whole line covers the shorter ones that lie on it.
		if (found.has(line)) continue;
		const along = way[1] === 0 ? x : y;
		found.set(long ? line : `${line} ${whole(along)}`, thread);
	}
	return [...found.values()];
}

/** Lines over an area, each begun at a whole number of tiles from the first, so that dashes agree. */
function cover({ start: [x, y], way }: Thread, size: number, area: Bounds): string {
	const [left, top, right, bottom] = area;
	const before = (from: number, edge: number) => from - Math.ceil((from - edge) / size) * size;
	const lines: string[] = [];
	if (way[1] === 0) {
		const first = before(x, left);
		for (let at = before(y, top); at <= bottom + size; at += size)
			lines.push(`M${fixed(first)} ${fixed(at)}h${fixed(right - first)}`);
		return lines.join('');
	}
	const first = before(y, top);
	const length = bottom - first;
	// Where the line of a whole number of tiles further along begins at the top.
	const shifted = x + way[0] * (first - y);
	const [from, to] = [left - Math.max(0, way[0]) * length, right + Math.max(0, -way[0]) * length];
	for (let at = before(shifted, from - size); at <= to + size; at += size)
		lines.push(`M${fixed(at)} ${fixed(first)}l${fixed(way[0] * length)} ${fixed(length)}`);
	return lines.join('');
}

const fixed = (value: number) => String(Math.round(value * 100) / 100);
