import type { Day } from '#lib/calendar/day.ts';
import type { Confidence } from '#lib/pacts/types.ts';
import type { AfterEvent } from './aftermath.ts';
import { sequence, type SceneEvent } from './events.ts';
import type { Message } from './scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { writeView } from '#lib/view/address.ts';
import { extentOf } from '#lib/view/extent.ts';
import type { View } from '#lib/view/view.ts';

/** One panel of the small multiples: an event, and what is said of it. */
export interface Step {
	/** Unique among the steps of a view, and stable: for lists and for tests. */
	id: string;
	day: Day;
	/** Number in the order of the basis; null for an event that gives no colour. */
	order: number | null;
	/** The states that this event changes, and no others of the same day. */
	states: readonly UnitId[];
	confidence: Confidence;
	/** The sentence of the event; those after 1933 say their date themselves. */
	line: Message;
}

/** The query of all steps for a view of the map: its basis, range and axis, whatever its day. */
export function stepsSearch(view: View): string {
	return writeView({ ...view, day: extentOf(view).last, state: null });
}

/** What decides which steps there are. */
export type StepsOf = Pick<View, 'basis' | 'range'>;

/**
 * Every event of a basis and range as a step, in order of day. Two events of one day are two steps
 * with the same map, in their order; on one day those that colour come before those that do not.
 */
export function stepsOf({ basis, range }: StepsOf, after: readonly AfterEvent[] = []): Step[] {
	return stepsFrom(sequence(range, basis).events, range === 1941 ? after : [], basis);
}

/** The steps of given events; see `stepsOf`. */
export function stepsFrom(
	events: readonly SceneEvent[],
	after: readonly AfterEvent[],
	basis: View['basis']
): Step[] {
	const late = after.map(({ id, day, until = day, states, confidence }): Step => {
		return { id, day, order: null, states, confidence, line: lateLine(id, day, until) };
	});
	// A stable sort: what comes first here stays first within its day.
	return [...events.map((event) => stepOf(event, basis)), ...late].sort((a, b) => a.day - b.day);
}

function stepOf(event: SceneEvent, basis: View['basis']): Step {
	const { state, day, order, confidence, kind, place } = event;
	const line = { key: `steps.line.${basis}`, args: { state, kind, place } };
	return { id: state, day, order, states: [state], confidence, line };
}

const lateLine = (id: string, day: Day, until: Day): Message => ({
	key: `after.${id}`,
	args: { day, until }
});
