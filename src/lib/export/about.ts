// https://www.w3.org/TR/png-3/#11keywords
import type { Chunk } from './chunks.ts';
import type { Credentials } from './credentials.ts';
import { density } from './png.ts';
import { textChunk, xmpKeyword } from './text.ts';
import { softwareOf, xmp } from './xmp.ts';

/** What a PNG file says of itself: its size in print, its texts, and the whole as XMP. */
export function about(said: Credentials): Chunk[] {
	const { language: lang, link } = said;
	return [
		density(said.figure.dpi),
		textChunk('Title', said.title, lang),
		textChunk('Author', said.creator, lang),
		textChunk('Description', said.description, lang),
		textChunk('Copyright', `${said.licence} ${said.licenceUrl} ${said.credit}`, lang),
		textChunk('Software', softwareOf(said), lang),
		...(link ? [textChunk('Source', link)] : []),
		textChunk(xmpKeyword, xmp(said, 'image/png'))
	];
}
