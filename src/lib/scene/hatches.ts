import { dayOf, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { colours } from './palette.ts';
import type { Shape } from './patterns.ts';
import type { Look } from './scene.ts';

/** Spans of time that the pattern mode tells apart, in order; a span's pattern stands for its dates. */
export const hatches = ['to-1926', 'to-1931', 'q1', 'q2', 'q3', 'q4', '1933', 'later'] as const;
/** A span of time with a pattern of its own. */
export type Hatch = (typeof hatches)[number];

// First day after each span; 1932, in which most states signed, has a pattern for each quarter.
const ends: readonly [Hatch, Day][] = [
	['to-1926', dayOf(1927, 1, 1)],
	['to-1931', dayOf(1932, 1, 1)],
	['q1', dayOf(1932, 4, 1)],
	['q2', dayOf(1932, 7, 1)],
	['q3', dayOf(1932, 10, 1)],
	['q4', dayOf(1933, 1, 1)],
	['1933', ranges[1933].last + 1]
];

/** The span that a day falls into. */
export function hatchOn(day: Day): Hatch {
	return ends.find(([, end]) => day < end)?.[0] ?? 'later';
}

/** First day of a span, and the first after it; both may be endless. */
export function spanOf(hatch: Hatch): [from: Day, to: Day] {
	const at = hatches.indexOf(hatch);
	return [ends[at - 1]?.[1] ?? -Infinity, ends[at]?.[1] ?? Infinity];
}

/** The pattern of a unit's date; null for a unit that no date colours. */
export function hatchOf({ class: name, event }: Look): Hatch | null {
	return name === 'signed' && event ? hatchOn(event.day) : null;
}

const drawn = { dots: [], width: 1.1, colour: colours.ink, casing: colours.notYet };
const level: Shape['lines'] = [[-1, 6, 13, 6]];
const upright: Shape['lines'] = [[6, -1, 6, 13]];
const rising: Shape['lines'] = [
	[-3, 3, 3, -3],
	[-3, 15, 15, -3],
	[9, 15, 15, 9]
];
const falling: Shape['lines'] = rising.map(([x1, y1, x2, y2]) => [12 - x1, y1, 12 - x2, y2]);
const small = (x: number, y: number): Shape['lines'] => [
	[x, y, x + 3, y + 3],
	[x + 3, y, x, y + 3]
];

/**
 * Shapes of the patterns. They differ in direction and in kind, not in density alone, and none is one
 * that a class without a date has, or the falling strokes of a treaty that has ended.
 */
export const hatchShapes: Record<Hatch, Shape> = {
	'to-1926': { ...drawn, size: 12, lines: level },
	'to-1931': { ...drawn, size: 12, lines: upright },
	q1: { ...drawn, size: 12, lines: rising },
	q2: { ...drawn, size: 12, lines: [...level, ...upright] },
	q3: { ...drawn, size: 12, lines: [...rising, ...falling] },
	q4: {
		...drawn,
		size: 12,
		lines: [
			[-6, 3, 0, 9],
			[0, 9, 6, 3],
			[6, 3, 12, 9],
			[12, 9, 18, 3]
		]
	},
	'1933': {
		...drawn,
		size: 12,
		lines: [
			[1, 3, 5, 3],
			[7, 9, 11, 9]
		]
	},
	later: { ...drawn, size: 12, lines: [...small(1.5, 1.5), ...small(7.5, 7.5)] }
};
