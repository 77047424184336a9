import type { Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { timeAxis, type TimeAxis } from '#lib/scene/axis.ts';
import { colourOf } from '#lib/scene/palette.ts';

/** A stop of the gradient on the track: a position of the axis and the colour of its day. */
export interface Stop {
	offset: number;
	colour: string;
}

// Close enough that the browser's sRGB blend stays within what an eye can tell of the Lab ramp.
const samples = 24;

/**
 * Stops that paint the colour of every day at its place on an axis. The colour scale has its own
 * changes of pace and its own end, whatever the axis: both get stops of their own.
 */
export function rampStops(axis: TimeAxis, first: Day, last: Day): Stop[] {
	const days = new Set<Day>([first, last]);
	const scale = timeAxis(1933, 'stretched');
	for (let i = 0; i <= samples; i++) {
		days.add(axis.dayAt(i / samples));
		days.add(scale.dayAt(i / samples));
	}
	for (const stretch of scale.stretches) days.add(stretch.first);
	// The hard edge between the ramp and the one colour of the aftermath.
	if (last > ranges[1933].last) days.add(ranges[1933].last + 1);
	return [...days]
		.filter((day) => day >= first && day <= last)
		.sort((a, b) => a - b)
		.map((day) => ({ offset: axis.position(day), colour: colourOf(day) }));
}
