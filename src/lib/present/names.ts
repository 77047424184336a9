import type { Confidence } from '#lib/pacts/types.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';

/** What a scene tells of its latest event: whose it is, its colour where it gives one, and how sure it is. */
export interface Latest {
	states: readonly UnitId[];
	/** Lower-case hex; null for an event that colours no state. */
	colour: string | null;
	confidence: Confidence;
}

/** The latest event of a scene, with every state of its day; null before the first. */
export function latestOf({ after, last, events }: Scene): Latest | null {
	if (after) return { states: after.states, colour: null, confidence: after.confidence };
	if (!last) return null;
	const { day, colour, confidence } = last;
	const states = events.filter((event) => event.day === day).map(({ state }) => state);
	return { states, colour, confidence };
}
