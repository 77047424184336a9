import { dayOf, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import type { View } from './view.ts';

const year1932 = { first: dayOf(1932, 1, 1), last: dayOf(1932, 12, 31) };

/** First and last day that the timeline offers; both can be chosen. */
export function extentOf({ range, span }: Pick<View, 'range' | 'span'>): { first: Day; last: Day } {
	return span === '1932' ? year1932 : ranges[range];
}

/** The range and span of a view, wide enough for a day of the record. */
export function widened(
	view: Pick<View, 'range' | 'span'>,
	day: Day
): Pick<View, 'range' | 'span'> {
	const { first, last } = extentOf(view);
	if (day >= first && day <= last) return { range: view.range, span: view.span };
	return { range: day > ranges[1933].last ? 1941 : view.range, span: 'whole' };
}
