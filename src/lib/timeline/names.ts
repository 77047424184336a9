import { civil, type Day } from '#lib/calendar/day.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { AfterEvent } from '#lib/scene/aftermath.ts';
import type { SceneEvent } from '#lib/scene/events.ts';
import type { Tick } from './ticks.ts';

/** What a tick can be called: state and date, its short name, its number in the order. */
export function tickTexts(words: Words, { state, day, order }: SceneEvent): Tick['texts'] {
	const name = shortName(words, state);
	return [words('timeline.tick', { state, date: shortDay(words, day) }), name, String(order)];
}

/** What the tick of an event after 1933 can be called; its sign has no number. */
export function afterTexts(words: Words, { kind, day, states }: AfterEvent): Tick['texts'] {
	const names = states.map((state) => shortName(words, state)).join(', ');
	return [words(`after.tick.${kind}`, { names, date: shortDay(words, day) }), names, ''];
}

function shortName(words: Words, state: string): string {
	return words(words.has(`short.${state}`) ? `short.${state}` : `state.${state}`);
}

function shortDay(words: Words, day: Day): string {
	const { year, month, date } = civil(day);
	const short = words(`month.short.${month}`);
	return words('date.day-month', { date, month: short, year: String(year) });
}

/** Captions of a stretch of the axis, the longest first. */
export function paceCaptions(words: Words, stretch: number, ratio: number): string[] {
	const short = words('timeline.stretch.ratio', { ratio: String(ratio) });
	if (stretch === 0) return [words('timeline.stretch.quiet'), short];
	if (stretch === 1) return [words('timeline.stretch.busy', { ratio: String(ratio) }), short];
	const own = `after.stretch.${stretch}`;
	return words.has(own) ? [words(own, { ratio: String(ratio) }), short] : [short];
}
