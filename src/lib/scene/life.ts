import type { Day } from '#lib/calendar/day.ts';
import { colourPacts } from '#lib/pacts/query.ts';
import { boundaries, standingOn, type Standing } from '#lib/pacts/status.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { aftermath, type AfterEvent } from './aftermath.ts';
import type { Message } from './scene.ts';
import { sinceOf, type Progress } from './since.ts';

/**
 * A line inside the border: dotted for a text that is initialled, whole for one that is signed and not
 * in force, dashed for one that has ended or that some source counts as ended.
 */
export type Rim = 'dotted' | 'whole' | 'dashed';

/** How a signatory's status is drawn over its colour, which keeps meaning "when". */
export interface Held extends Standing {
	rim: Rim | null;
	/** Sparse strokes over the fill: the treaty has ended. */
	struck: boolean;
}

/** Status of every signatory on any day, and what happened after 1933: loaded beside the first page. */
export interface Life {
	/** The same map from one boundary to the next. */
	standings(day: Day): ReadonlyMap<UnitId, Held>;
	after: readonly AfterEvent[];
	/** What changed since the event before: the same message from one event to the next. */
	since(progress: Progress): Message;
}

/** The life of the treaties; `standings` counts once for each day on which something changes. */
export function lifeOf(): Life {
	const states = colourPacts('signed').map(({ state }) => state);
	const days = boundaries(states);
	const known = new Map<number, ReadonlyMap<UnitId, Held>>();
	const after = aftermath();
	const told = new Map<string, Message>();
	const life: Life = {
		after,
		since(progress) {
			const { basis, events, done } = progress;
			const key = `${basis} ${events.length} ${done} ${progress.after?.id}`;
			const found = told.get(key) ?? sinceOf(progress, life);
			told.set(key, found);
			return found;
		},
		standings(day) {
			const passed = days.findLastIndex((each) => each <= day);
			const found = known.get(passed) ?? new Map(states.flatMap((state) => held(state, day)));
			known.set(passed, found);
			return found;
		}
	};
	return life;
}

function held(state: UnitId, day: Day): [UnitId, Held][] {
	const standing = standingOn(state, day);
	if (!standing) return [];
	return [[state, { ...standing, rim: rimOf(standing), struck: standing.status === 'ended' }]];
}

function rimOf({ status, contested, pending }: Standing): Rim | null {
	if (status === 'ended' || contested) return 'dashed';
	if (status === 'initialled') return 'dotted';
	return status === 'signed' || pending ? 'whole' : null;
}
