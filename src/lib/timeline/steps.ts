import { civil, dayOf, type Day } from '#lib/calendar/day.ts';
import type { Timeline } from './timeline.svelte.ts';

/** What a step can be. */
export const units = ['day', 'event', 'month', 'year'] as const;
/** One of them. */
export type Unit = (typeof units)[number];

/** Moves the timeline by one unit, on or back; at an end of the range it stays there. */
export function stepBy(timeline: Timeline, unit: Unit, by: 1 | -1): void {
	if (unit === 'event') return by > 0 ? timeline.next() : timeline.previous();
	if (unit === 'day') return timeline.step(by);
	timeline.set(monthsOn(timeline.day, unit === 'year' ? 12 * by : by));
}

/** The same date so many months on, or the last of that month where it has no such date. */
export function monthsOn(day: Day, months: number): Day {
	const { year, month, date } = civil(day);
	const first = dayOf(year, month + months, 1);
	const { year: y, month: m } = civil(first);
	return first + Math.min(date, daysIn(y, m)) - 1;
}

/** Days of a month; `month` counts from 1. */
export function daysIn(year: number, month: number): number {
	return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}
