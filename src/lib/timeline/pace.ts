import { civil, clampDay, type Day } from '#lib/calendar/day.ts';
import type { TimeAxis } from '#lib/scene/axis.ts';

/** Milliseconds that a whole range takes at 1x, the rests on its events included. */
export const duration = 45_000;
/** Milliseconds of rest on an event at 1x: long enough to find the state that has changed. */
export const dwell = 900;
/** Milliseconds between two events at 1x where the reader asked for less motion. */
export const hop = 2_500;
/** Milliseconds of rest at the end before a loop begins anew, at 1x. */
export const pause = 2_000;
// A blocked main thread (the map's start-up) must not become a leap over half a year.
const longestFrame = 250;

/** By event: time slows where states sign, and rests on each event. By calendar: equal days, equal time. */
export type Pace = 'event' | 'calendar';

/** Where a run stands: at `position` (0..1) of its clock at clock time `at`; a later `at` is a rest. */
export interface Leg {
	position: number;
	at: number;
}

/** What a run goes along. */
export interface Course {
	/** Where each day lies in the time of the run: never the drawn axis, which may be any other. */
	clock: TimeAxis;
	first: Day;
	last: Day;
	/** Days of the events, in order; none of them is passed without being shown. */
	stops: readonly Day[];
	speed: number;
	pace: Pace;
	reverse: boolean;
	loop: boolean;
	/** True for jumps in place of even motion: from event to event, or by calendar from month to month. */
	hops: boolean;
}

interface Step {
	leg: Leg;
	day: Day;
}

/** The leg and the whole day of the frame at clock time `now` (ms), from those of the frame before. */
export function advance(leg: Leg, day: Day, now: number, course: Course): Step {
	if (now < leg.at) return { leg, day };
	const { first, last, reverse, loop, hops, pace, speed } = course;
	const [start, end] = reverse ? [last, first] : [first, last];
	if (loop && day === end) return { leg: setOut(start, now, course), day: start };
	const next =
		hops && pace === 'event' ? leap(day, now, course, end) : glide(leg, day, now, course);
	if (loop && next.day === end) next.leg.at = now + pause / speed;
	return next;
}

/** The leg with which a run sets out from a day. */
export function setOut(day: Day, now: number, course: Course): Leg {
	const { clock, first, last, reverse, speed, pace, hops } = course;
	// The bare map is worth a look before the first jump; from any other day the answer comes at once.
	const waits = hops && pace === 'event' && day === (reverse ? last : first);
	return { position: clock.position(day), at: now + (waits ? hop / speed : 0) };
}

function leap(day: Day, now: number, { clock, stops, speed, reverse }: Course, end: Day): Step {
	const stop = reverse ? stops.findLast((each) => each < day) : stops.find((each) => each > day);
	const next = stop ?? end;
	return { leg: { position: clock.position(next), at: now + hop / speed }, day: next };
}

function glide(leg: Leg, day: Day, now: number, course: Course): Step {
	const { clock, first, last, stops, speed, pace, reverse, hops } = course;
	const byEvent = pace === 'event';
	const moving = duration - (byEvent ? dwell * stops.length : 0);
	const elapsed = Math.min(now - leg.at, longestFrame) * (reverse ? -1 : 1);
	const position = Math.min(1, Math.max(0, leg.position + (elapsed * speed) / moving));
	const at = clampDay(clock.dayAt(position), first, last);
	const reached = reverse ? Math.min(day, at) : Math.max(day, at);
	const stop = reverse
		? stops.findLast((each) => each < day && each >= reached)
		: stops.find((each) => each > day && each <= reached);
	if (stop !== undefined && byEvent)
		return { leg: { position: clock.position(stop), at: now + dwell / speed }, day: stop };
	// By calendar the event is shown for a frame and the clock runs on, so that equal days stay equal.
	const shown = stop ?? (hops && !turned(day, reached, first, last) ? day : reached);
	return { leg: { position, at: now }, day: shown };
}

/** True where a jump by calendar is due: another month has begun, or an end of the range is reached. */
function turned(day: Day, reached: Day, first: Day, last: Day): boolean {
	return reached === first || reached === last || civil(day).month !== civil(reached).month;
}
