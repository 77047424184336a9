// ISO 32000-1, 9.4.3 (showing text) and 9.10.3 (maps from glyphs to letters)
import { inflateSync } from 'node:zlib';

/** The streams of a PDF that are compressed, as text. */
export function streamsOf(pdf: string): string[] {
	return [...pdf.matchAll(/\/FlateDecode[^>]*>>\s*stream\n([^]*?)\nendstream/g)].map(
		([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
	);
}

/** The lines of a PDF by the maps that it carries from glyphs to letters, in each of its fonts. */
export function textOf(pdf: string): string[] {
	const streams = streamsOf(pdf);
	const maps = streams
		.filter((text) => text.includes('beginbfchar'))
		.map((text) => new Map([...text.matchAll(/<(\w{4})><(\w{4})>/g)].map(([, a, b]) => [a, b])));
	// With kerning a line is several groups of glyphs and what lies between them.
	const lines = streams
		.flatMap((text) => [...text.matchAll(/(<[0-9a-f]+>) Tj|\[(<[^\]]+>)\] TJ/gi)])
		.map(([, plain, groups = plain]) => (groups?.match(/(?<=<)[^>]*/g) ?? []).join(''));
	return lines.flatMap((glyphs) =>
		maps.map((map) =>
			(glyphs.match(/.{4}/g) ?? [])
				.map((glyph) => String.fromCharCode(parseInt(map.get(glyph.toLowerCase()) ?? '0', 16)))
				.join('')
		)
	);
}
