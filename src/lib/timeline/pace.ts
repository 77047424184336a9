import type { Day } from '#lib/calendar/day.ts';
import type { TimeAxis } from '#lib/scene/axis.ts';

/** Milliseconds that a whole range takes at 1x, the rests on its events included. */
export const duration = 45_000;
/** Milliseconds of rest on an event at 1x: long enough to find the state that has changed. */
export const dwell = 900;
/** Milliseconds between two events at 1x where the reader asked for less motion. */
export const hop = 2_500;
// A blocked main thread (the map's start-up) must not become a leap over half a year.
const longestFrame = 250;

/** Where a run stands: at `position` (0..1) of the axis at clock time `at`; a later `at` is a rest. */
export interface Leg {
	position: number;
	at: number;
}

/** What a run goes along. */
export interface Course {
	axis: TimeAxis;
	first: Day;
	last: Day;
	/** Days of the events, in order; none of them is passed without a rest. */
	stops: readonly Day[];
	speed: number;
	/** True for jumps from event to event in place of even motion. */
	hops: boolean;
}

/** The leg and the whole day of the frame at clock time `now` (ms), from those of the frame before. */
export function advance(leg: Leg, day: Day, now: number, course: Course): { leg: Leg; day: Day } {
	if (now < leg.at) return { leg, day };
	return course.hops ? leap(day, now, course) : glide(leg, day, now, course);
}

/** The leg with which a run sets out from a day. */
export function setOut(day: Day, now: number, { axis, first, speed, hops }: Course): Leg {
	// The bare map is worth a look before the first jump; from any other day the answer comes at once.
	const rest = hops && day === first ? hop / speed : 0;
	return { position: axis.position(day), at: now + rest };
}

function leap(day: Day, now: number, { axis, last, stops, speed }: Course) {
	const next = stops.find((stop) => stop > day) ?? last;
	return { leg: { position: axis.position(next), at: now + hop / speed }, day: next };
}

function glide(leg: Leg, day: Day, now: number, { axis, stops, speed }: Course) {
	const moving = duration - dwell * stops.length;
	const elapsed = Math.min(now - leg.at, longestFrame);
	const position = Math.min(1, leg.position + (elapsed * speed) / moving);
	const reached = Math.max(day, axis.dayAt(position));
	const stop = stops.find((each) => each > day && each <= reached);
	if (stop === undefined) return { leg: { position, at: now }, day: reached };
	return { leg: { position: axis.position(stop), at: now + dwell / speed }, day: stop };
}
