import { interpolateLab, piecewise } from 'd3-interpolate';

/**
 * Stops of the colour ramp, early to late: dark indigo, teal, olive, ochre, apricot, pale rose.
 * Lightness rises evenly, so that the order survives grey print and colour blindness;
 * palette.test.ts holds the differences that it must keep.
 */
const stops = [
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

/** Steps of the table: a channel of the ramp changes by less than 5 of 255 from one to the next. */
const steps = 128;

/**
 * The ramp as a table of lower-case hex colours, evenly spaced, blended in Lab. Written to ramp.json by
 * `npm run outline`, so that the first page needs no colour library.
 */
export function gradient(): string[] {
	const ramp = piecewise(interpolateLab, [...stops]);
	return Array.from({ length: steps + 1 }, (_, i) => hex(ramp(i / steps)));
}

function hex(rgb: string): string {
	const channels = rgb.match(/\d+/g) ?? [];
	return `#${channels.map((c) => Number(c).toString(16).padStart(2, '0')).join('')}`;
}
