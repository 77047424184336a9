import { clampDay, type Day } from '#lib/calendar/day.ts';
import type { TimeAxis } from '#lib/scene/axis.ts';
import { breadth, dayAtPointer } from './pick.ts';

/** Pixels of sideways movement that mean one day while the pointer is away from the track. */
export const stride = 4;
/** How far beyond the area that answers to it a pointer must be to move day by day, in pixels. */
export const away = 24;

/** What a pointer moves along. */
export interface Rail {
	axis: TimeAxis;
	/** In pixels. */
	width: number;
	first: Day;
	last: Day;
	stops: readonly { day: Day }[];
}

/** A drag: the day it shows, and where it left the track, if it moves day by day. */
export interface Grip {
	day: Day;
	from: { x: number; day: Day } | null;
}

/** Pixels of sideways movement for a day, away from the track: never more hasty than the track itself. */
export function paceAt(day: Day, width: number, axis: TimeAxis): number {
	return Math.max(stride, breadth(day, width, axis));
}

/** The grip of a press at `x` pixels from the start of the axis. */
export function grasp(x: number, { width, axis, stops }: Rail): Grip {
	return { day: dayAtPointer(x, width, axis, stops), from: null };
}

/**
 * The grip after a movement to `x`, `off` pixels beyond the track: on it the day follows the pointer,
 * away from it every few pixels are one day, whatever the axis. So no day is too narrow to be reached.
 */
export function follow(grip: Grip, x: number, off: number, rail: Rail): Grip {
	const { axis, width, first, last, stops } = rail;
	if (off <= 0 || (!grip.from && off < away))
		return { day: dayAtPointer(x, width, axis, stops, 'drag'), from: null };
	const from = grip.from ?? { x, day: grip.day };
	const days = Math.round((x - from.x) / paceAt(from.day, width, axis));
	return { day: clampDay(from.day + days, first, last), from };
}
