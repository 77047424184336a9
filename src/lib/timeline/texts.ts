import { civil, type Day } from '#lib/calendar/day.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { SceneEvent } from '#lib/scene/events.ts';
import type { Basis } from '#lib/view/view.ts';
import type { Tick } from './ticks.ts';

/** What a tick can be called: state and date, its short name, its number in the order. */
export function tickTexts(words: Words, { state, day, order }: SceneEvent): Tick['texts'] {
	const { year, month, date } = civil(day);
	const short = words(`month.short.${month}`);
	const on = words('date.day-month', { date, month: short, year: String(year) });
	const name = words.has(`short.${state}`) ? `short.${state}` : `state.${state}`;
	return [words('timeline.tick', { state, date: on }), words(name), String(order)];
}

/** What the slider says its value is: the date, and what happens on it or how far things have come. */
export function valueText(
	words: Words,
	day: Day,
	events: readonly SceneEvent[],
	basis: Basis
): string {
	const suffix = basis === 'signed' ? '' : `.${basis}`;
	const event = events.findLast((each) => each.day === day);
	if (event) return words(`timeline.value.event${suffix}`, { day, state: event.state });
	const done = events.filter((each) => each.day < day).length;
	return words(`timeline.value${suffix}`, { day, done });
}

/** Captions of a stretch of the axis, the longest first. */
export function paceCaptions(words: Words, stretch: number, ratio: number): string[] {
	const short = words('timeline.stretch.ratio', { ratio: String(ratio) });
	if (stretch === 0) return [words('timeline.stretch.quiet'), short];
	if (stretch === 1) return [words('timeline.stretch.busy', { ratio: String(ratio) }), short];
	return [short];
}
