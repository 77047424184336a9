// Stands in for opentype.js, which weighs as much as six languages: it reads what `npm run fonts` wrote.
// https://learn.microsoft.com/typography/opentype/spec/cmap (format 4), hmtx, kern (format 0)
import type { Font, Glyph } from 'opentype.js';
import { outline } from './glyf.ts';
import { tablesOf } from './tables.ts';

/** Reads a font of ours; throws where a table is missing or of another format. */
export function parse(buffer: ArrayBuffer): Font {
	const tables = tablesOf(new Uint8Array(buffer));
	const table = (tag: string) => {
		const found = tables.get(tag);
		if (!found) throw new Error(`The font has no ${tag}`);
		return new DataView(buffer, found.start, found.length);
	};
	const [glyf, loca, hmtx] = [table('glyf'), table('loca'), table('hmtx')];
	const glyphs = glyphsIn(table('cmap'));
	const kerning = kerningIn(table('kern'));
	const known = new Map<number, Glyph>();
	const glyph = (index: number): Glyph => ({
		index,
		advanceWidth: hmtx.getUint16(4 * index),
		path: { commands: outline(glyf, loca, index) }
	});
	return {
		unitsPerEm: table('head').getUint16(18),
		charToGlyph(character) {
			const index = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
			const found = known.get(index) ?? glyph(index);
			known.set(index, found);
			return found;
		},
		getKerningValue: (left, right) => kerning.get(left.index * 65_536 + right.index) ?? 0
	};
}

/** Glyphs by code point. */
function glyphsIn(cmap: DataView): Map<number, number> {
	const at = cmap.getUint32(8);
	if (cmap.getUint16(at) !== 4) throw new Error('The font names its glyphs otherwise');
	const size = cmap.getUint16(at + 6);
	const glyphs = new Map<number, number>();
	for (let i = 0; i < size; i += 2) {
		const end = cmap.getUint16(at + 14 + i);
		const start = cmap.getUint16(at + 16 + size + i);
		const delta = cmap.getUint16(at + 16 + 2 * size + i);
		const place = at + 16 + 3 * size + i;
		const offset = cmap.getUint16(place);
		for (let code = start; code <= end && code < 65_535; code++) {
			const index = offset ? cmap.getUint16(place + offset + 2 * (code - start)) : code;
			if (!offset || index) glyphs.set(code, (index + delta) % 65_536);
		}
	}
	return glyphs;
}

/** Kerning in font units, by both glyphs in one number. */
function kerningIn(kern: DataView): Map<number, number> {
	const count = kern.getUint16(10);
	const pairs = new Map<number, number>();
	for (let at = 18; at < 18 + 6 * count; at += 6)
		pairs.set(kern.getUint32(at), kern.getInt16(at + 4));
	return pairs;
}
