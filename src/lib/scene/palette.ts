import { interpolateLab, interpolateRgb, piecewise } from 'd3-interpolate';
import type { Day } from '#lib/calendar/day.ts';
import { timeAxis } from './axis.ts';

/** Flat colours by role; lower-case hex, so that tests and every renderer compare them as text. */
export const colours = {
	water: '#dfe5e2',
	outside: '#e9e4d8',
	ussr: '#4a443f',
	notYet: '#f4ecd8',
	never: '#d8d2c4',
	notAState: '#e3d9cf',
	ink: '#2e2a26',
	/** Dark enough to stand 3:1 from every fill on which the pale line of a border does not. */
	border: '#433c34',
	accent: '#a23b2a',
	/** Lines and dots drawn over flat fills. */
	pattern: '#b0a698',
	/** One fixed colour for what was signed after 1933. */
	aftermath: '#b9a7c9'
} as const;

/**
 * Stops of the colour ramp, early to late: dark indigo, teal, olive, ochre, apricot, pale rose.
 * Lightness rises evenly, so that the order survives grey print and colour blindness;
 * palette.test.ts holds the differences that it must keep.
 */
export const rampStops = [
	'#121d48',
	'#134c6c',
	'#2a6a66',
	'#587a4c',
	'#93853a',
	'#cb9148',
	'#eba572',
	'#f2bba4',
	'#f3d3d6'
] as const;

const interpolate = piecewise(interpolateLab, [...rampStops]);
// Colour means "when": it follows the stretched axis of 1925-33 whatever axis is on the screen.
const scale = timeAxis(1933, 'stretched');

/** Colour at a position of the ramp, 0..1, as lower-case hex. */
export function rampColour(position: number): string {
	return hex(interpolate(position));
}

/** Colour of a pact that bears this day. */
export function colourOf(day: Day): string {
	const { last } = scale.stretches[scale.stretches.length - 1] ?? { last: day };
	return day > last ? colours.aftermath : rampColour(scale.position(day));
}

/** The colour after `share` (0..1) of the way from one to another; arrives at exactly its end. */
export function blend(from: string, to: string, share: number): string {
	return share >= 1 ? to : interpolateRgb(from, to)(share);
}

/** Ink or paper, whichever can be read on this fill. */
export function textOn(fill: string): 'ink' | 'paper' {
	const [r, g, b] = [1, 3, 5].map((i) => parseInt(fill.slice(i, i + 2), 16)) as [
		number,
		number,
		number
	];
	return 0.299 * r + 0.587 * g + 0.114 * b > 128 ? 'ink' : 'paper';
}

function hex(rgb: string): string {
	const channels = rgb.match(/\d+/g) ?? [];
	return `#${channels.map((c) => Number(c).toString(16).padStart(2, '0')).join('')}`;
}
