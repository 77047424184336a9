import { clampDay, type Day } from '#lib/calendar/day.ts';
import { ranges, type RangeId } from '#lib/calendar/ranges.ts';
import { nextEvent, previousEvent } from '#lib/pacts/query.ts';
import type { AfterEvent } from '#lib/scene/aftermath.ts';
import { timeAxis, type TimeAxis } from '#lib/scene/axis.ts';
import { sequence, type SceneEvent } from '#lib/scene/events.ts';
import type { Axis, Basis } from '#lib/view/view.ts';
import { advance, setOut, type Course, type Leg } from './pace.ts';

/** Speeds of playback that are offered. */
export const speeds = [0.5, 1, 2, 4] as const;
/** A speed of playback; 1 plays a whole range in 45 seconds. */
export type Speed = (typeof speeds)[number];

const none: readonly AfterEvent[] = [];

/** What the timeline runs along, by the view. */
export interface TimelineOptions {
	range: RangeId;
	axis: Axis;
	basis: Basis;
	/** What happened after 1933, once it has been loaded. */
	after?: readonly AfterEvent[];
}

/** The day shown, and its playback. Reads its options anew each time, so that the view stays theirs. */
export class Timeline {
	#options: () => TimelineOptions;
	#day = $state(0);
	#playing = $state(false);
	#played = $state(false);
	#speed = $state<Speed>(1);
	// One value each: an option that stays the same must not renew what hangs on it.
	#range = $derived.by(() => this.#options().range);
	#kind = $derived.by(() => this.#options().axis);
	#basis = $derived.by(() => this.#options().basis);
	#axis = $derived(timeAxis(this.#range, this.#kind));
	#events = $derived(sequence(this.#range, this.#basis).events);
	#late = $derived.by(() => this.#options().after);
	#after = $derived((this.#range === 1941 && this.#late) || none);
	#stops = $derived([...this.#events, ...this.#after].sort((a, b) => a.day - b.day));
	#frame = 0;
	#leg: Leg | null = null;
	#along = '';

	constructor(options: () => TimelineOptions, start: Day) {
		this.#options = options;
		this.#day = start;
	}

	/** The day shown; always inside the range. */
	get day(): Day {
		return clampDay(this.#day, this.first, this.last);
	}
	get playing(): boolean {
		return this.#playing;
	}
	/** True once playback has been started: only then is a start from the end a replay. */
	get played(): boolean {
		return this.#played;
	}
	get speed(): Speed {
		return this.#speed;
	}
	get axis(): TimeAxis {
		return this.#axis;
	}
	/** Every event of the range and basis, in order. */
	get events(): readonly SceneEvent[] {
		return this.#events;
	}
	/** Events that colour no state, in order; none unless the range holds them. */
	get after(): readonly AfterEvent[] {
		return this.#after;
	}
	/** The events of both kinds in order: what the keys step to, and where playback rests. */
	get stops(): readonly { readonly day: Day }[] {
		return this.#stops;
	}
	get first(): Day {
		return ranges[this.#range].first;
	}
	get last(): Day {
		return ranges[this.#range].last;
	}
	get atEnd(): boolean {
		return this.day === this.last;
	}

	/** Shows a day, or the nearest one of the range; playback pauses, as the reader has taken over. */
	set(day: Day): void {
		this.pause();
		this.#day = clampDay(Math.round(day), this.first, this.last);
	}
	/** Moves by whole days. */
	step(days: number): void {
		this.set(this.day + days);
	}
	/** Moves to the event after the day, or to the last day. */
	next(): void {
		this.set(nextEvent(this.day, this.#stops)?.day ?? this.last);
	}
	/** Moves to the event before the day, or to the first day. */
	previous(): void {
		this.set(previousEvent(this.day, this.#stops)?.day ?? this.first);
	}
	toFirst(): void {
		this.set(this.first);
	}
	toLast(): void {
		this.set(this.last);
	}

	/** Plays on from the day shown, or from the first day once the end is reached. */
	play(): void {
		if (this.#playing) return;
		if (this.atEnd) this.#day = this.first;
		this.#playing = this.#played = true;
		this.#leg = null;
		globalThis.document?.addEventListener('visibilitychange', this.#hidden);
		this.#frame = requestAnimationFrame(this.#advance);
	}
	pause(): void {
		if (!this.#playing) return;
		this.#playing = false;
		globalThis.document?.removeEventListener('visibilitychange', this.#hidden);
		cancelAnimationFrame(this.#frame);
	}
	toggle(): void {
		if (this.#playing) this.pause();
		else this.play();
	}
	setSpeed(speed: Speed): void {
		this.#speed = speed;
	}

	#hidden = () => {
		if (document.hidden) this.pause();
	};

	#advance = (now: number) => {
		const course = this.#course();
		// A position of another axis or range would throw the run to another date.
		const along = `${this.#range} ${this.#kind}`;
		if (!this.#leg || this.#along !== along) this.#leg = setOut(this.day, now, course);
		this.#along = along;
		const { leg, day } = advance(this.#leg, this.day, now, course);
		this.#leg = leg;
		this.#day = day;
		if (day === this.last) this.pause();
		else this.#frame = requestAnimationFrame(this.#advance);
	};

	#course(): Course {
		return {
			axis: this.axis,
			first: this.first,
			last: this.last,
			stops: this.#stops.map((stop) => stop.day).filter((day, at, all) => day !== all[at - 1]),
			speed: this.#speed,
			hops: globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
		};
	}
}
