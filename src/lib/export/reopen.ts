import { languages } from '#lib/i18n/languages.ts';
import { readView } from '#lib/view/address.ts';
import { isPng, readChunks } from './chunks.ts';
import type { Page } from './credentials.ts';
import { figureParts, sides, themes, type Figure } from './figure.ts';
import { Problem } from './problem.ts';
import { textsOf, xmpKeyword } from './text.ts';

/** Bytes: a picture of ours is much smaller. */
const most = 100e6;

/** What a file of ours shows: a figure, or for `steps` a sheet made with its options. */
export interface Reopened {
	figure: Figure;
	page: Page;
}

/** What a PNG or SVG file shows, by what the file says; throws a Problem for any other file. */
export async function reopened(file: Blob): Promise<Reopened> {
	if (file.size > most) throw new Problem('export.problem.foreign');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const xml = isPng(bytes) ? packetOf(bytes) : drawingOf(bytes);
	return { figure: figureIn(xml), page: fieldIn(xml, 'page') === 'steps' ? 'steps' : 'map' };
}

/** The XMP of a PNG, '' for one of another program. */
function packetOf(bytes: Uint8Array<ArrayBuffer>): string {
	try {
		return textsOf(readChunks(bytes)).get(xmpKeyword) ?? '';
	} catch {
		throw new Problem('export.problem.broken');
	}
}

/** The text of an SVG document. */
function drawingOf(bytes: Uint8Array): string {
	const text = new TextDecoder().decode(bytes);
	if (!/<svg[\s>]/.test(text)) throw new Problem('export.problem.kind');
	if (!/<\/svg>\s*$/.test(text)) throw new Problem('export.problem.broken');
	return text;
}

/** Reads the metadata of ours in XML. It is a stranger's text: every part is taken only as far as it is valid. */
function figureIn(xml: string): Figure {
	const [query, text] = [fieldIn(xml, 'query'), fieldIn(xml, 'figure')];
	if (query === null || text === null) throw new Problem('export.problem.foreign');
	const { view } = readView(query);
	const { lang, theme, parts, width, height, dpi } = parsed(text);
	const side = (value: unknown) =>
		typeof value === 'number' &&
		Number.isInteger(value) &&
		value >= sides.least &&
		value <= sides.most;
	const known = themes.find((each) => each === theme);
	const language = languages.find(({ tag }) => tag === lang);
	if (!language || !known || !Array.isArray(parts)) throw new Problem('export.problem.broken');
	if (!side(width) || !side(height) || !(Number(dpi) > 0))
		throw new Problem('export.problem.broken');
	return {
		view: { ...view, mode: 'explore', tour: null },
		lang: language.tag,
		theme: known,
		parts: figureParts.filter((part) => parts.includes(part)),
		width: Number(width),
		height: Number(height),
		dpi: Number(dpi)
	};
}

/** The text of an element of ours; null where there is none. */
function fieldIn(xml: string, name: string): string | null {
	const found = new RegExp(`<atlas:${name}(?:\\s*/>|>([^<]*)</atlas:${name}>)`).exec(xml);
	return found && plain(found[1] ?? '');
}

function parsed(text: string): Partial<Record<keyof Figure, unknown>> {
	try {
		return Object(JSON.parse(text)) as Partial<Record<keyof Figure, unknown>>;
	} catch {
		throw new Problem('export.problem.broken');
	}
}

/** Text as it was before it was written into XML. */
function plain(text: string): string {
	const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? '');
}
