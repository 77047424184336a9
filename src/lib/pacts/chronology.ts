import type { UnitId } from '#lib/states/registry.ts';
import { firstDay } from './dates.ts';
import type { EventRow, Relations } from './eventrow.ts';
import { eventRows, instruments } from './record.ts';
import { stepEvents } from './steps.ts';
import { eventKinds } from './types.ts';
import type {
	AnnexKind,
	DateText,
	DateValue,
	Ending,
	Evidence,
	EventKind,
	Signatory,
	TextValue
} from './types.ts';

/** One thing that happened between a state and the USSR, from the instruments or from `events.json`. */
export interface PactEvent {
	/** Stable: `fin1932.signed`, `multi1929.poland.signed`, `finland-1931-offer`. */
	readonly id: string;
	readonly state: UnitId;
	readonly instrument: string | null;
	readonly kind: EventKind;
	readonly date?: DateText;
	/** End of a dated range. */
	readonly until?: DateText;
	readonly place?: TextValue;
	readonly persons?: readonly Signatory[];
	readonly evidence: Evidence;
	readonly how?: Ending;
	/** What the kind does not say; a note on the sources is in `evidence`. */
	readonly note?: string;
	/** For an event of a protocol or convention that belongs to the instrument, its kind. */
	readonly annex?: AnnexKind;
	/** The day to which a prolongation carried the treaty. */
	readonly carriedTo?: DateValue;
	readonly relations?: Relations;
	/** True for what `events.json` says; false for a date of an instrument. */
	readonly own: boolean;
}

function fromRow(row: EventRow): PactEvent {
	const { id, state, instrument = null, kind, relations, date, until, place, persons, text } = row;
	const { confidence, sources, at, note, variants } = row;
	const evidence = { confidence, sources, at, note, variants };
	return {
		...{ id, state, instrument, kind, date, until, place, persons },
		...{ evidence, note: text, relations, own: true }
	};
}

const when = ({ date }: PactEvent) => (date && firstDay(date)) ?? Infinity;
const rank = ({ kind }: PactEvent) => eventKinds.indexOf(kind);

/** Negative if the first is told first: by day, undated last; within a day in the order of the kinds. */
function compare(a: PactEvent, b: PactEvent): number {
	const [left, right] = [when(a), when(b)];
	if (left !== right) return left < right ? -1 : 1;
	return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

/** Every event of the record, in order of date, undated last. */
export const events: readonly PactEvent[] = [
	...instruments.flatMap(stepEvents),
	...eventRows.map(fromRow)
].sort(compare);

const byState = new Map<UnitId, PactEvent[]>();
for (const event of events) byState.set(event.state, [...(byState.get(event.state) ?? []), event]);
const byId = new Map(events.map((event) => [event.id, event]));

/** All that happened between the state and the USSR, in order of date, undated last. */
export function chronology(state: UnitId): readonly PactEvent[] {
	return byState.get(state) ?? [];
}

/** The event with this id, or undefined. */
export function eventOf(id: string): PactEvent | undefined {
	return byId.get(id);
}
