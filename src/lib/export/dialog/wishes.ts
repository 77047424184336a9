import {
	figureParts,
	presets,
	sides,
	type Figure,
	type Format,
	type Lettering,
	type Size
} from '../figure.ts';

/** A size by its name, or `custom`. */
export type SizeName = keyof typeof presets | 'custom';

/** What the reader has chosen in the dialog: a figure but for its view, and the file it becomes. */
export interface Wishes extends Pick<Figure, 'lang' | 'theme' | 'parts'> {
	size: SizeName;
	/** Sides of a custom size in pixels, as they were typed. */
	width: string;
	height: string;
	format: Format;
	lettering: Lettering;
}

/** The wishes at first: a slide on paper with all its parts. */
export function usual(lang: string): Wishes {
	return {
		lang,
		theme: 'paper',
		parts: figureParts,
		size: '1920x1080',
		width: '2560',
		height: '1440',
		format: 'png',
		lettering: 'outlines'
	};
}

/** The wishes that make a figure again. */
export function wishesOf({ lang, theme, parts, width, height, dpi }: Figure): Partial<Wishes> {
	const names = Object.keys(presets) as (keyof typeof presets)[];
	const preset = names.find((name) => {
		const size = presets[name];
		return size.width === width && size.height === height && size.dpi === dpi;
	});
	const custom = preset ? {} : { width: String(width), height: String(height) };
	return { lang, theme, parts, size: preset ?? 'custom', ...custom };
}

/** A side as it was typed, as whole pixels; null where it is none or beyond the bounds. */
export function sideOf(text: string): number | null {
	const side = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : NaN;
	return side >= sides.least && side <= sides.most ? side : null;
}

/** The size that is wished for; null while a custom one cannot be made. */
export function sizeOf({ size, width, height }: Wishes): Size | null {
	if (size !== 'custom') return presets[size];
	const [w, h] = [sideOf(width), sideOf(height)];
	return w && h ? { width: w, height: h, dpi: 96 } : null;
}

/** What was wished for last, until the page is left: the dialog opens with it. */
export const memory: { wishes: Partial<Wishes> } = { wishes: {} };
