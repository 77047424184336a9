import type { UnitId } from '#lib/states/registry.ts';
import type { Scene } from './scene.ts';

const none: readonly UnitId[] = [];

/**
 * States that a change from one scene to the next brings to the front: those of the one event that was
 * reached or passed, or, going back, of the day that was reached. None after a leap over several
 * events, where nothing in particular has just happened, and none between two evidences or ranges.
 */
export function freshOf(before: Scene | null, now: Scene): readonly UnitId[] {
	if (!before || before.events !== now.events) return none;
	const day = now.view.day;
	if (day === before.view.day) return none;
	if (now.after) return freshAfter(before, now);
	const last = now.last?.day;
	const back = day < before.view.day;
	if (last === undefined || (back && last !== day)) return none;
	const same = now.events.filter((event) => event.day === last);
	const reached = back || now.done - before.done === same.length;
	return reached && (back || now.done > before.done) ? same.map(({ state }) => state) : none;
}

function freshAfter(before: Scene, { after, view }: Scene): readonly UnitId[] {
	if (!after || after.id === before.after?.id) return none;
	const back = view.day < before.view.day;
	const reached = back ? after.day === view.day : after.day > before.view.day;
	return reached ? after.states : none;
}
