import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A range of code points, both ends included. */
export type Span = readonly [first: number, last: number];

/** Characters of one file; `source` is the Fontsource subset it is cut from. */
export interface Script {
	name: string;
	source: string;
	spans: readonly Span[];
}

/** One typeface of the page: where it comes from, and what @font-face says of it. */
export interface Face {
	/** Name of the committed files, before the script's. */
	file: string;
	/** Path of the Fontsource files, before `-<subset>-<cut>.woff2`. */
	path: string;
	cut: string;
	family: string;
	weight: string;
	style: 'normal' | 'italic';
	/** Weights that are kept. */
	axes: { wght: number | { min: number; max: number; default: number } };
}

/**
 * Latin with typographic punctuation; Latin Extended-A with Romanian commas; Russian, Ukrainian and
 * Belarusian Cyrillic. Arrows other than up and down, U+2011 and U+202F are not in Fontsource's
 * cuts: they fall to the next font of the stack, so the page draws its arrows itself.
 */
export const scripts: readonly Script[] = [
	{
		name: 'latin',
		source: 'latin',
		spans: [
			[0x20, 0x7e],
			[0xa0, 0xff],
			[0x131, 0x131],
			[0x152, 0x153],
			[0x2bc, 0x2bc],
			[0x2009, 0x200a],
			[0x2013, 0x2014],
			[0x2018, 0x201a],
			[0x201c, 0x201e],
			[0x2020, 0x2022],
			[0x2026, 0x2026],
			[0x2032, 0x2033],
			[0x2039, 0x203a],
			[0x2191, 0x2191],
			[0x2193, 0x2193],
			[0x2212, 0x2212]
		]
	},
	{
		name: 'latin-ext',
		source: 'latin-ext',
		spans: [
			[0x100, 0x130],
			[0x132, 0x151],
			[0x154, 0x17f],
			[0x218, 0x21b]
		]
	},
	{
		name: 'cyrillic',
		source: 'cyrillic',
		spans: [
			[0x400, 0x45f],
			[0x490, 0x491],
			[0x2116, 0x2116]
		]
	}
];

const upright = { weight: '400 600', axes: { wght: { min: 400, max: 600, default: 400 } } };
const serif = {
	path: '@fontsource-variable/source-serif-4/files/source-serif-4',
	family: 'Source Serif 4'
};

/**
 * Sans for labels and controls, serif for names, dates and text. Two weights of an upright face cost
 * less as one variable file than as two; the italic, for water and titles, has one weight.
 */
export const faces = {
	sans: {
		...upright,
		file: 'source-sans-3',
		path: '@fontsource-variable/source-sans-3/files/source-sans-3',
		cut: 'wght-normal',
		family: 'Source Sans 3',
		style: 'normal'
	},
	serif: { ...upright, ...serif, file: 'source-serif-4', cut: 'wght-normal', style: 'normal' },
	italic: {
		...serif,
		file: 'source-serif-4-italic',
		cut: 'wght-italic',
		weight: '400',
		style: 'italic',
		axes: { wght: 400 }
	}
} satisfies Record<string, Face>;

/** `U+0020-007E, U+0131`, as the `unicode-range` descriptor is written. */
export function unicodeRange(spans: readonly Span[]): string {
	const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
	return spans
		.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
		.join(', ');
}

/** Every character of the spans, as one string. */
export function charactersOf(spans: readonly Span[]): string {
	return spans
		.flatMap(([first, last]) =>
			Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
		)
		.join('');
}

const require = createRequire(import.meta.url);

/** The whole file of a face and script, as Fontsource ships it. */
export function original(face: Face, script: Script): Buffer {
	return readFileSync(require.resolve(`${face.path}-${script.source}-${face.cut}.woff2`));
}
