import type { Day } from '#lib/calendar/day.ts';
import type { TimeAxis } from '#lib/scene/axis.ts';

/** Pixels within which a pointer means the tick and not the day beside it. */
export const reach = 3;

/** The day at `x` pixels from the start of an axis of `width`; a tick within reach takes it. */
export function dayAtPointer(
	x: number,
	width: number,
	axis: TimeAxis,
	events: readonly { day: Day }[]
): Day {
	const off = ({ day }: { day: Day }) => Math.abs(axis.position(day) * width - x);
	const near = events.filter((event) => off(event) <= reach);
	const nearest = near.sort((a, b) => off(a) - off(b))[0];
	return nearest?.day ?? axis.dayAt(width > 0 ? x / width : 0);
}
