import type { Day } from '#lib/calendar/day.ts';
import type { TimeAxis } from '#lib/scene/axis.ts';
import type { Pace } from '#lib/timeline/pace.ts';

/** What decides the course of a film. */
export interface Reel {
	first: Day;
	last: Day;
	/** Days of the events, in order; those outside the film do not count. */
	stops: readonly Day[];
	/** Where each day lies in the time of the film. */
	clock: TimeAxis;
	/** By event the film rests on each of them; by calendar equal days take equal time. */
	pace: Pace;
	/** Length with the cards. */
	seconds: number;
	/** Frames a second. */
	fps: number;
	/** Cards before and after the map. */
	title: boolean;
	credit: boolean;
}

/** What a frame shows: the map on a day, or a card. */
export type Shot = 'title' | 'credit' | Day;

/** One frame: a shot, and while it fades in, what was there before and its own share (0..1). */
export interface Frame {
	shot: Shot;
	before: Shot | null;
	mix: number;
}

/** Seconds of a card at most, and its greatest share of the film. */
const card = { seconds: 3, share: 0.15 };
/** Seconds of rest on an event at most, and the share of the map's time that all rests have. */
const rest = { seconds: 1.6, share: 0.5 };
/** Seconds of a cross-fade: of the states that have just signed, as on the screen. */
const fade = 0.45;

/**
 * The frames of a film, in order: exactly `seconds * fps` of them, every event on at least one, the
 * map from the first day to the last. Pure; throws a RangeError where the film is too short for that.
 */
export function filmOf(reel: Reel): Frame[] {
	const { first, last, seconds, fps, title, credit } = reel;
	const total = Math.round(seconds * fps);
	const each = Math.round(Math.min(card.seconds, seconds * card.share) * fps);
	const before = title ? each : 0;
	const after = credit ? each : 0;
	const stops = [...new Set(reel.stops)].filter((day) => day > first && day <= last);
	const days = daysOf({ ...reel, stops }, total - before - after);
	const shots: Shot[] = [
		...Array.from({ length: before }, () => 'title' as const),
		...days,
		...Array.from({ length: after }, () => 'credit' as const)
	];
	return faded(shots, new Set(stops), Math.max(1, Math.round(fade * fps)));
}

/** The fewest seconds in which a film can show all its events. */
export function shortest(stops: number, fps: number): number {
	return Math.ceil((stops + 2) / fps / (1 - 2 * card.share));
}

/** A point of the film's course: at this frame of the map it stands here on the clock. */
interface Knot {
	frame: number;
	position: number;
}

/** The day of each frame of the map. */
function daysOf({ first, last, stops, clock, pace, fps }: Reel, frames: number): Day[] {
	if (frames < stops.length + 2)
		throw new RangeError(`${frames} frames cannot show ${stops.length} events`);
	const held = Math.min(rest.seconds * fps, (frames * rest.share) / (stops.length + 2));
	const hold = pace === 'event' ? Math.floor(held) : 0;
	const start = clock.position(first);
	const length = clock.position(last) - start || 1;
	// Two holds of their own have the first day and the last.
	const moving = frames - 1 - hold * (stops.length + 2);
	const reached = stops.map((day, at) => {
		const share = (clock.position(day) - start) / length;
		return Math.round(hold * (at + 1) + moving * share);
	});
	const at = apart(reached, frames);
	const knots: Knot[] = [{ frame: 0, position: start }];
	knots.push({ frame: Math.min(hold, (at[0] ?? frames) - 1), position: start });
	stops.forEach((day, i) => {
		const [frame = 0, next = frames] = [at[i], at[i + 1]];
		const position = clock.position(day);
		knots.push({ frame, position }, { frame: Math.min(frame + hold, next - 1), position });
	});
	const end = frames - 1 - hold;
	knots.push({ frame: Math.max(end, knots.at(-1)?.frame ?? 0), position: start + length });
	return Array.from({ length: frames }, (_, frame) => {
		if (frame === frames - 1) return last;
		const passed = at.findLastIndex((each) => each <= frame);
		const from = stops[passed] ?? first;
		const next = stops[passed + 1];
		const day = clock.dayAt(between(knots, frame));
		return Math.min(Math.max(day, from), next === undefined ? last : next - 1);
	});
}

/** Frames of their own for all, as near to the wished ones as can be, after frame 0. */
function apart(wished: readonly number[], frames: number): number[] {
	const later: number[] = [];
	for (const each of wished) later.push(Math.max(each, (later.at(-1) ?? 0) + 1));
	return later.map((each, at) => Math.min(each, frames - later.length + at));
}

/** The position at a frame, on straight lines from knot to knot. */
function between(knots: readonly Knot[], frame: number): number {
	const next = knots.findIndex((knot) => knot.frame > frame);
	const [a, b] = [knots.at(next === -1 ? -1 : next - 1), knots[next]];
	if (!a || !b) return a?.position ?? 0;
	const share = (frame - a.frame) / (b.frame - a.frame);
	return a.position + share * (b.position - a.position);
}

/** Shots with their fades: into each event and each card, every one ended before the next begins. */
function faded(shots: readonly Shot[], stops: ReadonlySet<Shot>, most: number): Frame[] {
	const begun = shots.flatMap((shot, at) => {
		const was = shots[at - 1];
		return was !== undefined && was !== shot && begins(was, shot, stops) ? [at] : [];
	});
	return shots.map((shot, at) => {
		const last = begun.findLastIndex((each) => each <= at);
		const from = begun[last] ?? -Infinity;
		const frames = Math.min(most, (begun[last + 1] ?? shots.length) - from - 1);
		const mix = (at - from + 1) / (frames + 1);
		return mix < 1
			? { shot, before: shots[from - 1] ?? null, mix }
			: { shot, before: null, mix: 1 };
	});
}

const begins = (was: Shot, shot: Shot, stops: ReadonlySet<Shot>) =>
	stops.has(shot) || typeof was === 'string' || typeof shot === 'string';
