import { civil, dayOf, parseDay, type Day } from '#lib/calendar/day.ts';
import type { DateText } from './types.ts';

/** How exact a date is: its length says so. */
export type Precision = 'day' | 'month' | 'year';

/** The precision of a date text. */
export function precisionOf(text: DateText): Precision {
	return text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day';
}

/** First day that the text can mean; undefined if it is no date. */
export function firstDay(text: DateText): Day | undefined {
	return parseDay(text + { day: '', month: '-01', year: '-01-01' }[precisionOf(text)]);
}

/** Last day that the text can mean. Queries count from it: by then the thing had surely happened. */
export function lastDay(text: DateText): Day | undefined {
	const first = firstDay(text);
	const precision = precisionOf(text);
	if (first === undefined || precision === 'day') return first;
	const { year, month } = civil(first);
	return dayOf(precision === 'year' ? year + 1 : year, precision === 'year' ? 1 : month + 1, 1) - 1;
}

/** True when no reading of the two dates puts the first on or after the second. */
export function isBefore(first: DateText, second: DateText): boolean {
	return (lastDay(first) ?? Infinity) < (firstDay(second) ?? -Infinity);
}
