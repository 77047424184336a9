// https://learn.microsoft.com/en-us/typography/opentype/spec/cmap (format 4)
import { joined, search, shorts, viewOf, type Bytes } from './sfnt.ts';

/** Glyph of each character, by code point, as a table: runs of characters whose glyphs follow each other. */
export function cmap(glyphs: ReadonlyMap<number, number>): Bytes {
	const runs: { first: number; last: number; id: number }[] = [];
	for (const [code, id] of [...glyphs].sort(([a], [b]) => a - b)) {
		const run = runs.at(-1);
		if (run && code === run.last + 1 && id === run.id + (code - run.first)) run.last = code;
		else runs.push({ first: code, last: code, id });
	}
	runs.push({ first: 0xffff, last: 0xffff, id: 0 });
	const body = [
		...[4, 16 + runs.length * 8, 0, runs.length * 2, ...search(runs.length, 2)],
		...runs.map(({ last }) => last),
		0,
		...runs.map(({ first }) => first),
		...runs.map(({ first, last, id }) => (last === 0xffff ? 1 : id - first)),
		...runs.map(() => 0)
	];
	// One table for Unicode and, the same again, for Windows.
	return joined([shorts([0, 2, 0, 3, 0, 20, 3, 1, 0, 20]), shorts(body)]);
}

/** Reads a table that `cmap` wrote. */
export function glyphsIn(table: Uint8Array): Map<number, number> {
	const view = viewOf(table.subarray(20));
	const size = view.getUint16(6);
	const glyphs = new Map<number, number>();
	for (let at = 14; at < 14 + size; at += 2) {
		const [last, first] = [view.getUint16(at), view.getUint16(at + 2 + size)];
		const by = view.getUint16(at + 2 + size * 2);
		if (last === 0xffff) continue;
		for (let code = first; code <= last; code++) glyphs.set(code, (code + by) & 0xffff);
	}
	return glyphs;
}
