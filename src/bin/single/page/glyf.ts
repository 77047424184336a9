// https://learn.microsoft.com/typography/opentype/spec/glyf
import type { Command } from '#lib/export/trail.ts';

interface Point {
	x: number;
	y: number;
	on: boolean;
}

/** The outline of a glyph in font units, command for command as opentype.js gives it. */
export function outline(glyf: DataView, loca: DataView, index: number): Command[] {
	return contoursOf(glyf, loca, index).flatMap(commandsOf);
}

function contoursOf(glyf: DataView, loca: DataView, index: number): Point[][] {
	const [start, end] = [loca.getUint32(4 * index), loca.getUint32(4 * index + 4)];
	if (start === end) return [];
	const count = glyf.getInt16(start);
	return count < 0 ? composed(glyf, loca, start + 10) : simple(glyf, start + 10, count);
}

/** A glyph of others, each moved and perhaps turned or scaled: an accent on its letter. */
function composed(glyf: DataView, loca: DataView, start: number): Point[][] {
	const contours: Point[][] = [];
	for (let [at, more] = [start, true]; more;) {
		const flags = glyf.getUint16(at);
		if (!(flags & 2)) throw new Error('A glyph is composed of points');
		const words = (flags & 1) > 0;
		const dx = words ? glyf.getInt16(at + 4) : glyf.getInt8(at + 4);
		const dy = words ? glyf.getInt16(at + 6) : glyf.getInt8(at + 5);
		const parts = contoursOf(glyf, loca, glyf.getUint16(at + 2));
		at += words ? 8 : 6;
		const count = flags & 8 ? 1 : flags & 64 ? 2 : flags & 128 ? 4 : 0;
		const given = Array.from({ length: count }, (_, i) => glyf.getInt16(at + 2 * i) / 16_384);
		at += 2 * count;
		const [xx = 1, xy = 0, yx = 0, yy = xx] = count === 2 ? [given[0], 0, 0, given[1]] : given;
		const moved = ({ x, y, on }: Point) => ({
			x: xx * x + yx * y + dx,
			y: xy * x + yy * y + dy,
			on
		});
		for (const contour of parts) contours.push(contour.map(moved));
		more = (flags & 32) > 0;
	}
	return contours;
}

function simple(glyf: DataView, start: number, count: number): Point[][] {
	const ends = Array.from({ length: count }, (_, i) => glyf.getUint16(start + 2 * i));
	const total = (ends.at(-1) ?? -1) + 1;
	let at = start + 2 * count;
	at += 2 + glyf.getUint16(at);
	const flags: number[] = [];
	while (flags.length < total) {
		const flag = glyf.getUint8(at++);
		const times = flag & 8 ? glyf.getUint8(at++) : 0;
		for (let i = 0; i <= times; i++) flags.push(flag);
	}
	const axis = (short: number, same: number) => {
		let value = 0;
		return flags.map((flag) => {
			if (flag & short) value += glyf.getUint8(at++) * (flag & same ? 1 : -1);
			else if (!(flag & same)) {
				value += glyf.getInt16(at);
				at += 2;
			}
			return value;
		});
	};
	const [xs, ys] = [axis(2, 16), axis(4, 32)];
	const points = flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, on: (flag & 1) > 0 }));
	return ends.map((end, i) => points.slice((ends[i - 1] ?? -1) + 1, end + 1));
}

function commandsOf(contour: readonly Point[]): Command[] {
	const [first, last] = [contour[0], contour.at(-1)];
	if (!first || !last) return [];
	const start = last.on ? last : first.on ? first : middle(last, first);
	const commands: Command[] = [{ type: 'M', x: start.x, y: start.y }];
	contour.forEach((point, i) => {
		const { x, y } = point;
		const next = contour[(i + 1) % contour.length] ?? first;
		const to = next.on ? next : middle(point, next);
		commands.push(point.on ? { type: 'L', x, y } : { type: 'Q', x1: x, y1: y, x: to.x, y: to.y });
	});
	return [...commands, { type: 'Z' }];
}

function middle(a: Point, b: Point): { x: number; y: number } {
	return { x: (a.x + b.x) * 0.5, y: (a.y + b.y) * 0.5 };
}
