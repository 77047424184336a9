import type { Day } from '#lib/calendar/day.ts';
import type { TimeAxis } from '#lib/scene/axis.ts';

/** Pixels within which a pointer means the tick and not the day beside it. */
export const reach = 3;

/**
 * The day at `x` pixels from the start of an axis of `width`. A tick within reach takes a press; of a
 * drag it takes only what no pixel can tell apart, so that a wide axis leaves no day out.
 */
export function dayAtPointer(
	x: number,
	width: number,
	axis: TimeAxis,
	events: readonly { day: Day }[],
	by: 'press' | 'drag' = 'press'
): Day {
	const at = axis.dayAt(width > 0 ? x / width : 0);
	if (by === 'drag' && breadth(at, width, axis) >= 1) return at;
	const off = ({ day }: { day: Day }) => Math.abs(axis.position(day) * width - x);
	const near = events.filter((event) => off(event) <= reach);
	const nearest = near.sort((a, b) => off(a) - off(b))[0];
	return nearest?.day ?? at;
}

/** Pixels that a day is drawn wide. */
export function breadth(day: Day, width: number, axis: TimeAxis): number {
	return Math.abs(axis.position(day + 1) - axis.position(day - 1)) * width * 0.5;
}
