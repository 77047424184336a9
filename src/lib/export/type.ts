// https://github.com/opentypejs/opentype.js (Font and Glyph objects)
import type { Font, Glyph } from 'opentype.js';
import type { Face } from '#lib/map/svg/measure.ts';
import italic400 from './fonts/italic400.ttf?url';
import sans400 from './fonts/sans400.ttf?url';
import sans600 from './fonts/sans600.ttf?url';
import serif600 from './fonts/serif600.ttf?url';
import { short, trail } from './trail.ts';

export type { Face };

/** How a face is named in CSS and in PDF, with what stands in where it is missing. */
export interface FaceName {
	family: string;
	/** The family and what follows it, as `font-family` is written. */
	stack: string;
	style: 'normal' | 'italic';
	weight: 400 | 600;
	/** Address of its TrueType file. */
	url: string;
}

// Inkscape and other programs read no font that is in a document: what stands in there should be no wider.
const serif = {
	family: 'Source Serif 4',
	stack: "'Source Serif 4', 'Source Serif Pro', 'Liberation Serif', 'Times New Roman', serif"
};
const sans = {
	family: 'Source Sans 3',
	stack:
		"'Source Sans 3', 'Source Sans Pro', Calibri, Carlito, 'Liberation Sans', Arial, sans-serif"
};

/** Every face that a figure is set in. */
export const faces: Record<Face, FaceName> = {
	serif600: { ...serif, style: 'normal', weight: 600, url: serif600 },
	italic400: { ...serif, style: 'italic', weight: 400, url: italic400 },
	sans400: { ...sans, style: 'normal', weight: 400, url: sans400 },
	sans600: { ...sans, style: 'normal', weight: 600, url: sans600 }
};

/** How a line of text is set; lengths in pixels, tracking in em. */
export interface Setting {
	face: Face;
	size: number;
	anchor?: 'start' | 'middle' | 'end';
	tracking?: number;
}

/** How much of a line stands left of its anchor. */
export const share = { start: 0, middle: 0.5, end: 1 } as const;

/** The fonts of a figure: they measure and outline text alike on every machine. */
export interface Type {
	/** Width of a line with its kerning, in pixels. */
	width(text: string, setting: Setting): number;
	/** Path data of a line whose anchor is at x on the baseline y. */
	outline(text: string, x: number, y: number, setting: Setting): string;
	/** How much further apart than usual a line's letters stand, after each, in thousandths of an em. */
	kerning(text: string, face: Face): number[];
	/** The file of a face, to be embedded. */
	bytes(face: Face): Uint8Array;
}

/** Loads the four files; throws where one is missing. `load` gets the bytes of an address. */
export async function loadType(load: (url: string) => Promise<Uint8Array> = get): Promise<Type> {
	const module = await import('opentype.js');
	// Node gives the older form of the package, in which all names lie one step deeper.
	const { parse } = 'default' in module ? (module.default as typeof module) : module;
	const names = Object.keys(faces) as Face[];
	const files = await Promise.all(names.map((name) => load(faces[name].url)));
	const fonts = files.map((bytes) => parse(new Uint8Array(bytes).buffer));
	const fontOf = (face: Face) => fonts[names.indexOf(face)] as Font;
	const widths = new Map<string, number>();
	const glyphs = new Map<string, string>();
	const width: Type['width'] = (text, { face, size, tracking = 0 }) => {
		const em = kept(widths, `${face} ${text}`, () => advance(fontOf(face), text));
		return (em + tracking * Math.max(0, [...text].length - 1)) * size;
	};
	const outline: Type['outline'] = (text, x, y, setting) => {
		const { face, size, tracking = 0, anchor = 'start' } = setting;
		const font = fontOf(face);
		const scale = size / font.unitsPerEm;
		const left = x - width(text, setting) * share[anchor];
		let d = '';
		let count = 0;
		each(font, text, (glyph, _, start) => {
			const draw = () => trail(glyph.path.commands, scale);
			const shape = kept(glyphs, `${face} ${size} ${glyph.index}`, draw);
			const at = left + start * scale + count++ * tracking * size;
			if (shape) d += `M${short(Math.round(at * 100))} ${short(Math.round(y * 100))}${shape}`;
		});
		return d;
	};
	const kerning: Type['kerning'] = (text, face) => {
		const font = fontOf(face);
		const glyphs = [...text].map((character) => font.charToGlyph(character));
		return glyphs.map((glyph, at) => {
			const next = glyphs[at + 1];
			return next ? (font.getKerningValue(glyph, next) / font.unitsPerEm) * 1000 : 0;
		});
	};
	return { width, outline, kerning, bytes: (face) => files[names.indexOf(face)] as Uint8Array };
}

/** What a map has for a key, made the first time. */
function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
	const found = all.get(key);
	if (found !== undefined) return found;
	const made = make();
	all.set(key, made);
	return made;
}

/** Width of a line in em. */
function advance(font: Font, text: string): number {
	let units = 0;
	each(font, text, (_, end) => (units = end));
	return units / font.unitsPerEm;
}

/** Calls back with each glyph, and where it ends and begins, in font units. */
function each(
	font: Font,
	text: string,
	tell: (glyph: Glyph, end: number, start: number) => void
): void {
	let at = 0;
	let before: Glyph | null = null;
	for (const character of text) {
		const glyph = font.charToGlyph(character);
		if (before) at += font.getKerningValue(before, glyph);
		const start = at;
		at += glyph.advanceWidth ?? 0;
		tell(glyph, at, start);
		before = glyph;
	}
}

async function get(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`A font did not load: ${response.status} at ${url}`);
	return new Uint8Array(await response.arrayBuffer());
}
