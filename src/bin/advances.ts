// https://harfbuzz.github.io/harfbuzzjs/ (index.d.mts of the package names the parts)
import { Blob, Buffer as Text, Face as FontFace, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { charactersOf, original, scripts, type Face } from './faces.ts';

/** Advance widths of one face by character, in font units; `default` is their mean. */
export interface Advances {
	unitsPerEm: number;
	default: number;
	widths: Record<string, number>;
}

/** Widths of the characters of all scripts, at one weight of the face. */
export async function advances(face: Face, wght: number): Promise<Advances> {
	let unitsPerEm = 1000;
	const widths: Record<string, number> = {};
	for (const script of scripts) {
		const text = charactersOf(script.spans);
		const pinned = await subsetFont(original(face, script), text, {
			targetFormat: 'sfnt',
			variationAxes: { wght }
		});
		const fontFace = new FontFace(new Blob(new Uint8Array(pinned)));
		unitsPerEm = fontFace.upem;
		const font = new Font(fontFace);
		for (const character of text) {
			const width = widthOf(font, character);
			if (width !== undefined) widths[character] = width;
		}
	}
	const all = Object.values(widths);
	const mean = Math.round(all.reduce((sum, width) => sum + width, 0) / all.length);
	return { unitsPerEm, default: mean, widths };
}

// Undefined where the font has no glyph: .notdef's width would pass for a measurement.
function widthOf(font: Font, character: string): number | undefined {
	const text = new Text();
	text.addText(character);
	text.guessSegmentProperties();
	shape(font, text);
	const glyphs = text.getGlyphInfosAndPositions();
	if (glyphs.some((glyph) => glyph.codepoint === 0)) return undefined;
	return glyphs.reduce((sum, glyph) => sum + (glyph.xAdvance ?? 0), 0);
}
