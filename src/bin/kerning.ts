// https://harfbuzz.github.io/harfbuzzjs/ (index.d.mts of the package names the parts)
import { Blob, Buffer as Text, Face, Font, shape } from 'harfbuzzjs';

/** Glyph of each character of a text that the font has, by code point. */
export function glyphsOf(font: Buffer, text: string): Map<number, number> {
	const shaper = new Font(new Face(new Blob(new Uint8Array(font))));
	return new Map(
		[...text].flatMap((character): [number, number][] => {
			const [glyph, more] = shaped(shaper, character);
			if (!glyph || more || glyph.codepoint === 0) return [];
			return [[character.codePointAt(0) ?? 0, glyph.codepoint]];
		})
	);
}

// What stands in words and dates. A capital after a small letter, or a value below 10 of 1000, is not
// worth its room.
const written = /^[\p{L}\d .,:;?!()„“”‘’«»–-]$/u;
const odd = /^\p{Ll}\p{Lu}$|^[^\p{L}]{2}$/u;
const least = 10;

/** Pairs of glyphs that stand closer or wider than their widths say, in font units. */
export function kerningOf(font: Buffer, text: string): [left: number, right: number, by: number][] {
	const shaper = new Font(new Face(new Blob(new Uint8Array(font))));
	const glyphs = glyphsOf(font, text);
	const known = [...text].filter(
		(character) => written.test(character) && glyphs.has(character.codePointAt(0) ?? 0)
	);
	const alone = new Map(known.map((each) => [each, shaped(shaper, each)[0]?.xAdvance ?? 0]));
	return known.flatMap((left) =>
		known.flatMap((right): [number, number, number][] => {
			const [a, b] = odd.test(left + right) ? [] : shaped(shaper, left + right);
			if (!a || !b) return [];
			const by = (a.xAdvance ?? 0) - (alone.get(left) ?? 0);
			return Math.abs(by) < least ? [] : [[a.codepoint, b.codepoint, by]];
		})
	);
}

function shaped(font: Font, characters: string) {
	const text = new Text();
	text.addText(characters);
	text.guessSegmentProperties();
	shape(font, text);
	return text.getGlyphInfosAndPositions();
}
