import type { UnitId } from '#lib/states/registry.ts';
import rows from './aftermath.json' with { type: 'json' };
import type { DateText, Evidence } from './types.ts';

/** What a day of 1934-41 brought: to a treaty, or to a state that had one. */
export type AfterKind = 'prolonged' | 'assistance' | 'signed' | 'ended' | 'incorporated';

/** An event of the years after 1933 that no date of an instrument holds, or that lasted for days. */
export interface Further extends Evidence {
	readonly kind: AfterKind;
	readonly states: readonly UnitId[];
	readonly date: DateText;
	/** Last day of a dated range. */
	readonly until?: DateText;
}

/** Such events, by date; what the instruments hold is not repeated but for its range of days. */
export const further = rows as unknown as readonly Further[];
