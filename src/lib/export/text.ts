// https://www.w3.org/TR/png-3/#11iTXt
import type { Chunk } from './chunks.ts';

/** Keyword of the chunk that holds XMP, by its specification, part 3. */
export const xmpKeyword = 'XML:com.adobe.xmp';

/** A text of a PNG, uncompressed UTF-8, with the language that it is in ('' where it is in none). */
export function textChunk(keyword: string, text: string, lang = ''): Chunk {
	const data = new TextEncoder().encode(`${keyword}\0\0\0${lang}\0\0${text}`);
	return { type: 'iTXt', data };
}

/** The uncompressed texts of a PNG by keyword. */
export function textsOf(chunks: readonly Chunk[]): Map<string, string> {
	const texts = new Map<string, string>();
	for (const { type, data } of chunks) {
		if (type !== 'iTXt') continue;
		// Keyword, flag and method of compression, language, translated keyword, text.
		const found = /^([^\0]+)\0\0\0[^\0]*\0[^\0]*\0([^]*)$/.exec(new TextDecoder().decode(data));
		if (found) texts.set(found[1] ?? '', found[2] ?? '');
	}
	return texts;
}
