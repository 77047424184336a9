import { eventOf } from '#lib/pacts/claims.ts';
import { dateOf, isEdge, type Stop } from '#lib/tour/stops.ts';
import type { SourceKey } from '#lib/pacts/types.ts';

/** Everything that the paragraph of a stop was read in, each once. */
export function worksOf({ dates, facts = [], sources = [] }: Stop): SourceKey[] {
	const refs = [...Object.values(dates), ...facts].filter((ref) => !isEdge(ref));
	const read = refs.flatMap((ref) => (eventOf(ref) ?? dateOf(ref)).sources);
	return [...new Set([...read, ...sources])];
}
