import { civil, dayOf, parseDay, type Day } from '#lib/calendar/day.ts';
import type { DateText } from './types.ts';

/** First day that the text can mean; undefined if it is no date. */
export function firstDay(text: DateText): Day | undefined {
	return parseDay(text.length === 7 ? `${text}-01` : text);
}

/** Last day that the text can mean. Queries count from it: by then the thing had surely happened. */
export function lastDay(text: DateText): Day | undefined {
	const first = firstDay(text);
	if (first === undefined || text.length !== 7) return first;
	const { year, month } = civil(first);
	return dayOf(year, month + 1, 1) - 1;
}
