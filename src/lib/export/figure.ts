import { formatDay } from '#lib/calendar/day.ts';
import type { View } from '#lib/view/view.ts';

/** Ground and tone of a figure; `dark` is for projectors, `grey` for print without colour. */
export const themes = ['paper', 'white', 'dark', 'grey', 'transparent'] as const;
export type Theme = (typeof themes)[number];
/** Parts of a figure beside the map, each of which can be left out. */
export const figureParts = ['title', 'legend', 'caption', 'labels'] as const;
export type FigurePart = (typeof figureParts)[number];
/** Files that a single figure can be. */
export const formats = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof formats)[number];
/** How an SVG holds its text: as shapes, the same in every program, or as text with its font. */
export const lettering = ['outlines', 'live'] as const;
export type Lettering = (typeof lettering)[number];

/** A size in pixels; `dpi` is what it is printed at, and gives the size of a PDF page. */
export interface Size {
	width: number;
	height: number;
	dpi: number;
}

/** Everything that decides what a figure looks like: the same figure gives the same bytes. */
export interface Figure extends Size {
	/** Day, basis, range, patterns; the chosen state is outlined. */
	view: View;
	/** BCP 47 tag of one of the languages. */
	lang: string;
	theme: Theme;
	/** Parts that are shown. */
	parts: readonly FigurePart[];
}

/** Sizes by name, as the dialog and the command line offer them. */
export const presets = {
	'1920x1080': { width: 1920, height: 1080, dpi: 96 },
	'3840x2160': { width: 3840, height: 2160, dpi: 96 },
	'1600x1200': { width: 1600, height: 1200, dpi: 96 },
	'2160x2160': { width: 2160, height: 2160, dpi: 96 },
	'1080x1920': { width: 1080, height: 1920, dpi: 96 },
	a4: { width: 3508, height: 2480, dpi: 300 },
	a3: { width: 4961, height: 3508, dpi: 300 }
} as const satisfies Record<string, Size>;

/** Bounds of a side in pixels. */
export const sides = { least: 320, most: 8192 } as const;

/** Width above which, and in every PDF, the detailed geometry is drawn. */
export const detailedAbove = 1920;

/** Name of a figure's file: `pact-atlas_1932-07-25_signed_lv_3840x2160.png`. */
export function fileName({ view, lang, width, height }: Figure, format: Format): string {
	return `pact-atlas_${formatDay(view.day)}_${view.basis}_${lang}_${width}x${height}.${format}`;
}
