import type { Day } from '#lib/calendar/day.ts';

/** The days that a film is to show, and whether something else is typed in their places. */
export interface Days {
	first: Day;
	last: Day;
	firstWrong: boolean;
	lastWrong: boolean;
}
