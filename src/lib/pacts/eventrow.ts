import type { UnitId } from '#lib/states/registry.ts';
import type { DateText, EventKind, Evidence, Signatory, TextValue } from './types.ts';

/** What became of diplomatic relations; `none` where none are known, and so without a date. */
export type Relations = (typeof relations)[number];

/** The closed list behind `Relations`. */
export const relations = ['established', 'broken', 'resumed', 'none'] as const;

/** A row of `events.json`: what happened beside the dates that the instruments themselves hold. */
export interface EventRow extends Evidence {
	/** Stable, hyphenated: `finland-1931-offer`. */
	readonly id: string;
	readonly state: UnitId;
	/** The treaty that it prepared, ratified or ended. */
	readonly instrument?: string;
	readonly kind: EventKind;
	readonly relations?: Relations;
	readonly date?: DateText;
	/** Last day of a dated range. */
	readonly until?: DateText;
	readonly place?: TextValue;
	readonly persons?: readonly Signatory[];
	/** In English, what the kind does not say. */
	readonly text?: string;
}
