import happened from './events.json' with { type: 'json' };
import rows from './instruments.json' with { type: 'json' };
import sourceRows from './sources.json' with { type: 'json' };
import type { EventRow } from './eventrow.ts';
import type { Instrument, Source, SourceKey } from './types.ts';

/** The record: every instrument, by date. The cast is sound because the build runs `validate.ts`. */
export const instruments = rows as unknown as readonly Instrument[];

/** What happened beside the steps of the instruments, by state; `chronology.ts` puts both together. */
export const eventRows = happened as unknown as readonly EventRow[];

/** Everything the record's values refer to. */
export const sources: readonly Source[] = sourceRows;

const byId = new Map(instruments.map((row) => [row.id, row]));
const byKey = new Map(sources.map((row) => [row.key, row]));

/** The instrument with this id, or undefined. */
export function instrument(id: string): Instrument | undefined {
	return byId.get(id);
}

/** The source with this key; the validator sees to it that every key of the record has one. */
export function source(key: SourceKey): Source | undefined {
	return byKey.get(key);
}
