import type { PactEvent } from '../chronology.ts';
import type { Instrument, Source } from '../types.ts';
import { toCsv } from './csv.ts';
import { eventColumns, publishedEvent } from './events.ts';
import { pactColumns, pactLines } from './pacts.ts';
import { schema } from './schema.ts';
import { sourceColumns } from './sources.ts';

/** All that is published of the record. */
export interface Published {
	readonly instruments: readonly Instrument[];
	readonly events: readonly PactEvent[];
	readonly sources: readonly Source[];
	readonly version: string;
	readonly hash: string;
}

const indented = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** The files of static/data but for their description, by name. The same record gives the same bytes. */
export function files(record: Published): Record<string, string> {
	const { instruments, sources, version, hash } = record;
	const events = record.events.map(publishedEvent);
	return {
		'pacts.json': indented({
			$schema: 'pacts.schema.json',
			title: 'Pact Atlas 1932: the record',
			description:
				'Treaties and other events between the USSR and the states on a map of Europe on 1 July 1932. Every value carries a confidence: those marked unverified or disputed are no plain facts.',
			...{ version, hash, license: 'CC0-1.0', instruments, events, sources }
		}),
		'pacts.schema.json': indented(schema),
		'pacts.csv': toCsv(pactColumns, pactLines(instruments)),
		'events.csv': toCsv(eventColumns, events),
		'sources.csv': toCsv(sourceColumns, sources)
	};
}
