// Kerning is most of a font for figures, and its pairs pack five times better column by column.
// https://learn.microsoft.com/typography/opentype/spec/kern (format 0)
import { tablesOf } from './tables.ts';
import { put, taker } from './varint.ts';

/** Bytes of the table before its first pair, and of each pair. */
const [head, pair] = [18, 6];

/** A font whose pairs of kerning are columns of differences, at its end. */
export function kerningPacked(font: Uint8Array): Uint8Array {
	const { start, count } = pairsOf(font);
	const view = new DataView(font.buffer, font.byteOffset);
	const columns: number[][] = [[], [], []];
	let [left, right] = [0, 0];
	for (let at = start; at < start + count * pair; at += pair) {
		const [a, b] = [view.getUint16(at), view.getUint16(at + 2)];
		if (a !== left) right = 0;
		put(columns[0]!, a - left);
		put(columns[1]!, b - right);
		put(columns[2]!, view.getInt16(at + 4));
		[left, right] = [a, b];
	}
	const end = start + count * pair;
	return new Uint8Array([...font.subarray(0, start), ...font.subarray(end), ...columns.flat()]);
}

/** The font again, byte for byte. */
export function kerningUnpacked(packed: Uint8Array): Uint8Array {
	const { start, count } = pairsOf(packed);
	const tail = sizeOf(packed) - start - count * pair;
	const font = new Uint8Array(sizeOf(packed));
	font.set(packed.subarray(0, start));
	font.set(packed.subarray(start, start + tail), start + count * pair);
	const take = taker(packed, start + tail);
	const columns = [0, 1, 2].map(() => Array.from({ length: count }, take));
	const view = new DataView(font.buffer);
	let [left, right] = [0, 0];
	for (let i = 0; i < count; i++) {
		const step = columns[0]?.[i] ?? 0;
		if (step) right = 0;
		left += step;
		right += columns[1]?.[i] ?? 0;
		view.setUint16(start + i * pair, left);
		view.setUint16(start + i * pair + 2, right);
		view.setInt16(start + i * pair + 4, columns[2]?.[i] ?? 0);
	}
	return font;
}

/** Where the pairs of a font begin, and how many they are; throws for a font without such a table. */
function pairsOf(font: Uint8Array): { start: number; count: number } {
	const kern = tablesOf(font).get('kern');
	if (!kern) throw new Error('The font has no kerning');
	const view = new DataView(font.buffer, font.byteOffset);
	return { start: kern.start + head, count: view.getUint16(kern.start + 10) };
}

/** Bytes of the whole font, as its list of tables says. */
function sizeOf(font: Uint8Array): number {
	const ends = [...tablesOf(font).values()].map(({ start, length }) => start + length);
	return Math.ceil(Math.max(...ends) / 4) * 4;
}
