// https://learn.microsoft.com/en-us/typography/opentype/spec/ (glyf, loca, hmtx)
import { cmap, glyphsIn } from './cmap.ts';
import { components } from './glyf.ts';
import { kern, pairsIn } from './kern.ts';
import { joined, tableOf, tablesOf, viewOf, write, type Bytes } from './sfnt.ts';

/**
 * One of our fonts with no more than the glyphs of some characters: their outlines, widths and kerning, and
 * the font's names. Characters that it lacks are passed over. The same characters give the same bytes.
 */
export function subset(font: Uint8Array, characters: Iterable<string>): Bytes {
	const tables = tablesOf(font);
	const all = glyphsIn(tableOf(tables, 'cmap'));
	const shapes = outlinesOf(tables);
	const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
	const asked = codes.flatMap((code): [number, number][] => {
		const glyph = all.get(code);
		return glyph === undefined ? [] : [[code, glyph]];
	});
	// The first glyph stands for what is missing.
	const kept = closed([0, ...asked.map(([, glyph]) => glyph)], shapes);
	const place = new Map(kept.map((glyph, at) => [glyph, at]));
	const at = (glyph: number) => place.get(glyph) ?? 0;
	const outlines = kept.map((glyph) => renumbered(shapes(glyph), at));
	const pairs = pairsIn(tableOf(tables, 'kern')).filter(
		([left, right]) => place.has(left) && place.has(right)
	);
	const metrics = tableOf(tables, 'hmtx');
	return write(
		new Map([
			...tables,
			['cmap', cmap(new Map(asked.map(([code, glyph]) => [code, at(glyph)])))],
			['glyf', joined(outlines)],
			['hhea', counted(tableOf(tables, 'hhea'), 34, kept.length)],
			['hmtx', joined(kept.map((glyph) => metrics.subarray(glyph * 4, glyph * 4 + 4)))],
			['kern', kern(pairs.map(([left, right, by]) => [at(left), at(right), by]))],
			['loca', placesOf(outlines)],
			['maxp', counted(tableOf(tables, 'maxp'), 4, kept.length)]
		])
	);
}

/** Gives the outline of a glyph, by the long table of places that our fonts have. */
function outlinesOf(tables: ReadonlyMap<string, Bytes>): (glyph: number) => Bytes {
	const [glyf, loca] = [tableOf(tables, 'glyf'), viewOf(tableOf(tables, 'loca'))];
	return (glyph) => glyf.slice(loca.getUint32(glyph * 4), loca.getUint32(glyph * 4 + 4));
}

/** Glyphs with those that they are composed of, each once, in their order. */
function closed(glyphs: readonly number[], shapes: (glyph: number) => Bytes): number[] {
	const found = new Set(glyphs);
	// A set grows while it is gone through.
	for (const glyph of found) for (const { id } of components(shapes(glyph))) found.add(id);
	return [...found].sort((a, b) => a - b);
}

function renumbered(shape: Bytes, to: (glyph: number) => number): Bytes {
	for (const { at, id } of [...components(shape)]) viewOf(shape).setUint16(at, to(id));
	return shape;
}

function counted(table: Bytes, at: number, count: number): Bytes {
	viewOf(table).setUint16(at, count);
	return table;
}

function placesOf(outlines: readonly Bytes[]): Bytes {
	const places = new Uint8Array((outlines.length + 1) * 4);
	let end = 0;
	outlines.forEach(({ length }, i) => viewOf(places).setUint32(i * 4 + 4, (end += length)));
	return places;
}
