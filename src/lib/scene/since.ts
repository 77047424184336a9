import type { Day } from '#lib/calendar/day.ts';
import type { Basis } from '#lib/view/view.ts';
import type { AfterEvent } from './aftermath.ts';
import type { SceneEvent } from './events.ts';
import type { Held } from './life.ts';
import type { Message } from './scene.ts';

/** How far things have come. */
export interface Progress {
	basis: Basis;
	events: readonly SceneEvent[];
	/** How many of them have happened. */
	done: number;
	/** The event after 1933 that is told, where it is the latest. */
	after: AfterEvent | null;
}

/** The record, as far as the line needs it. */
interface Told {
	after: readonly AfterEvent[];
	standings(day: Day): ReadonlyMap<string, Held>;
}

/**
 * What changed from the event before to the latest one: how long it took, and how far things have
 * come. The same for a day however it was reached, so that a step back tells what was told before.
 */
export function sinceOf({ basis, events, done, after }: Progress, record: Told): Message {
	const last = events[done - 1];
	const total = events.length;
	if (after) return sinceAfter(after, events, record);
	if (!last) return { key: `pace.since.${basis}.none`, args: { total } };
	const before = events[done - 2];
	if (!before) return { key: `pace.since.${basis}.first`, args: { total } };
	const late = latest(record.after, last.day)?.day ?? -Infinity;
	if (late >= before.day)
		return { key: `pace.since.${basis}.late`, args: { ...gap(late, last.day), done, total } };
	const args = { state: before.state, ...gap(before.day, last.day), done, total };
	return { key: `pace.since.${basis}`, args };
}

const unsigned = new Set(['never', 'not-yet', 'initialled']);

function sinceAfter({ day }: AfterEvent, events: readonly SceneEvent[], record: Told): Message {
	const before = [latest(record.after, day), latest(events, day)];
	const from = Math.max(...before.flatMap((each) => each?.day ?? []));
	const held = [...record.standings(day).values()];
	const ended = held.filter(({ struck }) => struck).length;
	const signed = held.filter(({ status }) => !unsigned.has(status)).length;
	return { key: 'pace.since.after', args: { ...gap(from, day), ended, signed } };
}

function latest<T extends { day: Day }>(events: readonly T[], before: Day): T | undefined {
	return events.findLast(({ day }) => day < before);
}

function gap(from: Day, to: Day): { day: Day; days: number } {
	return { day: from, days: to - from };
}
