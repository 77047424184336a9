import type { Lettering, Size } from './figure.ts';
import { subset } from './fonts/subset.ts';
import { el, escape, num } from './markup.ts';
import type { Pen } from './pen.ts';
import { faces, type Face } from './type.ts';

/** The parts of a whole SVG file. */
export interface Sheet {
	size: Size;
	/** Width and height in units of the drawing. */
	page: { width: number; height: number };
	lang: string;
	title: string;
	description: string;
	/** Inner markup of `<metadata>`. */
	metadata: string;
	ground: string | null;
	drawing: string;
}

/** A whole SVG document; with live text it embeds what it uses of its fonts. */
export function documentOf(pen: Pen, sheet: Sheet, text: Lettering): string {
	const { size, page, lang, title, description, metadata, ground, drawing } = sheet;
	const [titleId, descId] = [pen.id('title'), pen.id('desc')];
	const svg = el(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: size.width,
			height: size.height,
			viewBox: `0 0 ${num(page.width, 3)} ${num(page.height, 3)}`,
			role: 'img',
			'xml:lang': lang,
			'aria-labelledby': `${titleId} ${descId}`
		},
		el('title', { id: titleId }, escape(title)),
		el('desc', { id: descId }, escape(description)),
		el('metadata', {}, metadata),
		text === 'live' ? el('style', {}, fontRules(pen)) : '',
		ground
			? el('rect', { x: -1, y: -1, width: page.width + 2, height: page.height + 2, fill: ground })
			: '',
		drawing
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** The faces that are used, each with no more than the letters that are written in it. */
function fontRules(pen: Pen): string {
	const used = (Object.keys(faces) as Face[]).filter((face) => pen.letters.has(face));
	return used
		.map((face) => {
			const { family, style, weight } = faces[face];
			const font = subset(pen.type.bytes(face), pen.letters.get(face) ?? []);
			const data = `data:font/ttf;base64,${base64(font)}`;
			return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${data})}`;
		})
		.join('');
}

function base64(bytes: Uint8Array): string {
	let text = '';
	// In slices: a call has room for so many arguments.
	for (let at = 0; at < bytes.length; at += 0x8000)
		text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
}

/** A short text that differs from figure to figure, for ids: FNV-1a in base 36. */
export function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return `f${(hash >>> 0).toString(36)}`;
}
