// https://learn.microsoft.com/en-us/typography/opentype/spec/kern (format 0)
import { search, shorts, viewOf, type Bytes } from './sfnt.ts';

/** Two glyphs, and how much further apart than usual they stand, in font units. */
export type Pair = readonly [left: number, right: number, by: number];

// The length of the table has 16 bits; what kerns least is left out.
const most = Math.floor((0xffff - 14) / 6);

/** Pairs as a table. */
export function kern(pairs: readonly Pair[]): Bytes {
	const sorted = [...pairs]
		.sort((a, b) => Math.abs(b[2]) - Math.abs(a[2]) || a[0] - b[0] || a[1] - b[1])
		.slice(0, most)
		.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const { length } = sorted;
	const header = [0, 1, 0, 14 + length * 6, 1, length, ...search(length, 6)];
	return shorts([...header, ...sorted.flat()]);
}

/** Reads a table that `kern` wrote. */
export function pairsIn(table: Uint8Array): Pair[] {
	const view = viewOf(table);
	return Array.from({ length: view.getUint16(10) }, (_, i): Pair => {
		const at = 18 + i * 6;
		return [view.getUint16(at), view.getUint16(at + 2), view.getInt16(at + 4)];
	});
}
