import { clampDay, type Day } from '#lib/calendar/day.ts';
import type { RangeId } from '#lib/calendar/ranges.ts';
import { nextEvent, previousEvent } from '#lib/pacts/query.ts';
import type { AfterEvent } from '#lib/scene/aftermath.ts';
import { timeAxis, type TimeAxis } from '#lib/scene/axis.ts';
import { sequence, type SceneEvent } from '#lib/scene/events.ts';
import { extentOf } from '#lib/view/extent.ts';
import { calm } from '#lib/ui/motion.ts';
import type { Axis, Basis, Span } from '#lib/view/view.ts';
import { advance, setOut, type Course, type Leg, type Pace } from './pace.ts';

/** Speeds of playback that are offered. */
export const speeds = [0.25, 0.5, 1, 2, 4, 8] as const;
/** A speed of playback; 1 plays a whole range in 45 seconds. */
export type Speed = (typeof speeds)[number];

const none: readonly AfterEvent[] = [];

/** What the timeline runs along, by the view. */
export interface TimelineOptions {
	range: RangeId;
	axis: Axis;
	span: Span;
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
	/** How playback goes; the reader's choice, which no address holds. */
	speed = $state<Speed>(1);
	pace = $state<Pace>('event');
	loop = $state(false);
	reverse = $state(false);
	// One value each: an option that stays the same must not renew what hangs on it.
	#range = $derived.by(() => this.#options().range);
	#kind = $derived.by(() => this.#options().axis);
	#basis = $derived.by(() => this.#options().basis);
	#span = $derived.by(() => this.#options().span);
	#extent = $derived(extentOf({ range: this.#range, span: this.#span }));
	#axis = $derived(timeAxis(this.#range, this.#kind, this.#span));
	#events = $derived(sequence(this.#range, this.#basis).events);
	#late = $derived.by(() => this.#options().after);
	#after = $derived((this.#range === 1941 && this.#span === 'whole' && this.#late) || none);
	#marked = $derived(
		this.#events.filter(({ day }) => day >= this.#extent.first && day <= this.#extent.last)
	);
	#stops = $derived([...this.#marked, ...this.#after].sort((a, b) => a.day - b.day));
	// The clock of the whole range: a zoom changes what is seen, not how fast time runs.
	#clock = $derived(timeAxis(this.#range, this.pace === 'event' ? 'stretched' : 'linear'));
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
	get axis(): TimeAxis {
		return this.#axis;
	}
	/** Every event of the range and basis, in order. */
	get events(): readonly SceneEvent[] {
		return this.#events;
	}
	/** Those of them that the axis shows: all, or those of the year it is zoomed to. */
	get marked(): readonly SceneEvent[] {
		return this.#marked;
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
		return this.#extent.first;
	}
	get last(): Day {
		return this.#extent.last;
	}
	get atEnd(): boolean {
		return this.day === this.last;
	}
	/** True where playback has nowhere to go on to: at the end, or in reverse at the beginning. */
	get finished(): boolean {
		return this.day === (this.reverse ? this.first : this.last);
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

	/** Plays on from the day shown, or from the other end once one is reached. */
	play(): void {
		if (this.#playing) return;
		if (this.finished) this.#day = this.reverse ? this.last : this.first;
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

	#hidden = () => {
		if (document.hidden) this.pause();
	};

	#advance = (now: number) => {
		const course = this.#course();
		// A position of another clock would throw the run to another date.
		const along = `${this.#range} ${this.pace}`;
		if (!this.#leg || this.#along !== along) this.#leg = setOut(this.day, now, course);
		this.#along = along;
		const { leg, day } = advance(this.#leg, this.day, now, course);
		this.#leg = leg;
		this.#day = day;
		if (this.finished && !this.loop) this.pause();
		else this.#frame = requestAnimationFrame(this.#advance);
	};

	#course(): Course {
		return {
			clock: this.#clock,
			first: this.first,
			last: this.last,
			stops: this.#stops.map((stop) => stop.day).filter((day, at, all) => day !== all[at - 1]),
			speed: this.speed,
			pace: this.pace,
			reverse: this.reverse,
			loop: this.loop,
			hops: calm()
		};
	}
}
