import { dayOf, type Day } from './day.ts';

/** The two spans that the timeline offers: the pacts to the end of 1933, and the aftermath. */
export type RangeId = 1933 | 1941;

/** First and last day of a span; both can be chosen. */
export interface Range {
	id: RangeId;
	first: Day;
	last: Day;
}

const first = dayOf(1925, 12, 1);

/** Spans by id. The record closes with the German attack of 22 June 1941. */
export const ranges: Record<RangeId, Range> = {
	1933: { id: 1933, first, last: dayOf(1933, 12, 31) },
	1941: { id: 1941, first, last: dayOf(1941, 6, 22) }
};
