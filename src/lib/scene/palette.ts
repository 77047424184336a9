import type { Day } from '#lib/calendar/day.ts';
import { timeAxis } from './axis.ts';
import ramp from './ramp.json' with { type: 'json' };

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

// Colour means "when": it follows the stretched axis of 1925-33 whatever axis is on the screen.
const scale = timeAxis(1933, 'stretched');

/** Colour at a position of the ramp, 0..1, as lower-case hex. */
export function rampColour(position: number): string {
	const at = Math.min(1, Math.max(0, position)) * (ramp.length - 1);
	const [from = '', to = from] = ramp.slice(Math.floor(at));
	return blend(from, to, at % 1);
}

/** Colour of a pact that bears this day. */
export function colourOf(day: Day): string {
	const { last } = scale.stretches[scale.stretches.length - 1] ?? { last: day };
	return day > last ? colours.aftermath : rampColour(scale.position(day));
}

/** The colour after `share` (0..1) of the way from one to another, channel by channel. */
export function blend(from: string, to: string, share: number): string {
	const end = channels(to);
	const mixed = channels(from).map((c, i) => Math.round(c + ((end[i] ?? c) - c) * share));
	return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): number[] {
	return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
}

/** Ink or paper, whichever can be read on this fill. */
export function textOn(fill: string): 'ink' | 'paper' {
	const [r = 0, g = 0, b = 0] = channels(fill);
	return 0.299 * r + 0.587 * g + 0.114 * b > 128 ? 'ink' : 'paper';
}
