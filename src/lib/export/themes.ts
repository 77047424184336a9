import { colours } from '#lib/scene/palette.ts';
import type { Look, UnitClass } from '#lib/scene/scene.ts';
import { luminance, grey } from './tone.ts';
import type { Theme } from './figure.ts';

/** Colours of a figure by role; null where nothing is drawn. */
export interface Palette {
	ground: string | null;
	water: string | null;
	/** Land that is no unit. */
	outside: string;
	ink: string;
	soft: string;
	rule: string;
	accent: string;
	/** Names of seas. */
	sea: string;
	/** Fills of what has no date. */
	classes: Record<Exclude<UnitClass, 'signed'>, string>;
	/** The two tones of a border, and the line of a coast. */
	casing: string;
	border: string;
	coast: string;
	/** The line of an autonomous territory. */
	internal: string;
	/** Lines and dots of the patterns of classes. */
	pattern: string;
	/** Seams round text that stands on land, by the colour of the text. */
	seams: Record<'ink' | 'paper', string>;
	/** Discs and rings of the map. */
	disc: string;
	/** What a colour of a date becomes: itself, but for print without colour. */
	dated(colour: string): string;
}

const same = (colour: string) => colour;

const paper: Palette = {
	ground: '#f7f1e3',
	water: colours.water,
	outside: colours.outside,
	ink: colours.ink,
	soft: '#655c52',
	rule: '#d3c8b2',
	accent: colours.accent,
	sea: '#4a636d',
	classes: {
		ussr: colours.ussr,
		'not-yet': colours.notYet,
		never: colours.never,
		'not-known': colours.notYet,
		'not-a-state': colours.notAState
	},
	casing: colours.border,
	border: colours.notYet,
	coast: colours.border,
	internal: colours.border,
	pattern: colours.pattern,
	seams: { ink: '#f7f1e3', paper: '#1c1a1d' },
	disc: '#fdf8ec',
	dated: same
};

const classesIn = (tone: (colour: string) => string) =>
	Object.fromEntries(
		Object.entries(paper.classes).map(([name, fill]) => [name, tone(fill)])
	) as Palette['classes'];

/** The colours of each theme. The dark one leaves every date its colour: colour is the key. */
export const palettes: Record<Theme, Palette> = {
	paper,
	white: { ...paper, ground: '#ffffff', water: '#e6edef', rule: '#d4d2cd' },
	dark: {
		...paper,
		ground: '#14171a',
		water: '#1d2429',
		outside: '#2a2e31',
		ink: '#f6f0e2',
		soft: '#bdb6a8',
		rule: '#43484c',
		accent: '#f0927a',
		sea: '#93abb6',
		classes: {
			ussr: '#5e554c',
			'not-yet': '#3d454b',
			never: '#31373b',
			'not-known': '#3d454b',
			'not-a-state': '#2b3033'
		},
		casing: '#101214',
		border: '#cfc8b8',
		coast: '#8b8f90',
		internal: '#cfc8b8',
		pattern: '#6a7074',
		disc: '#fdf8ec'
	},
	grey: {
		...paper,
		ground: '#ffffff',
		water: '#ffffff',
		outside: '#f3f3f3',
		ink: '#1f1f1f',
		soft: '#565656',
		rule: '#c9c9c9',
		accent: '#1f1f1f',
		sea: '#5a5a5a',
		classes: classesIn(grey),
		casing: '#3d3d3d',
		border: '#efefef',
		coast: '#3d3d3d',
		internal: '#3d3d3d',
		pattern: grey(colours.pattern),
		seams: { ink: '#ffffff', paper: '#1a1a1a' },
		disc: '#ffffff',
		dated: grey
	},
	transparent: { ...paper, ground: null, water: null, rule: '#b9b2a4' }
};

/** Text of the two tones on land, whatever the theme: softer ones would fail on the olives of 1932. */
export const letters = { ink: '#060504', paper: '#ffffff' } as const;

/** The looks of a scene in the colours of a theme. */
export function looksIn(palette: Palette, looks: readonly Look[]): Look[] {
	return looks.map((look) => {
		const fill = look.class === 'signed' ? palette.dated(look.fill) : palette.classes[look.class];
		return { ...look, fill, text: toneOn(fill) };
	});
}

/** The tone of text that is read best on a fill. */
export function toneOn(fill: string): 'ink' | 'paper' {
	const light = luminance(fill) + 0.05;
	return light / (luminance(letters.ink) + 0.05) > (luminance(letters.paper) + 0.05) / light
		? 'ink'
		: 'paper';
}
