import type { PactEvent } from '../chronology.ts';
import { precisionOf } from '../dates.ts';
import { relations, type EventRow } from '../eventrow.ts';
import { annexKinds, confidences, endings, eventKinds } from '../types.ts';
import type { Column } from './csv.ts';
import { datePattern, evidenceColumns } from './evidence.ts';

/** An event as it is published: evidence beside the value, as everywhere in the record. */
export interface PublishedEvent
	extends EventRow, Pick<PactEvent, 'how' | 'annex' | 'carriedTo' | 'own'> {
	readonly precision?: 'day' | 'month' | 'year';
}

/** The event in the form of a row of the record, with its precision. */
export function publishedEvent(event: PactEvent): PublishedEvent {
	const { evidence, note, instrument, ...rest } = event;
	const { id, state, kind, date, until, place, persons, how, annex, carriedTo, own } = rest;
	return {
		...{ id, state, instrument: instrument ?? undefined, kind, relations: rest.relations },
		...{ date, until, precision: date === undefined ? undefined : precisionOf(date) },
		...{ place, persons, text: note, how, annex, carriedTo },
		...evidence,
		own
	};
}

type Of = (row: PublishedEvent) => unknown;

const text = (
	name: string,
	description: string,
	of: Of,
	more: Partial<Column<PublishedEvent>> = {}
) => ({ name, type: 'string', description, of, ...more }) as Column<PublishedEvent>;
const json = (name: string, description: string, of: Of, type: 'array' | 'object' = 'array') =>
	({ name, type, description, of }) as Column<PublishedEvent>;
const date = { pattern: datePattern };

/** The columns of events.csv. */
export const eventColumns: readonly Column<PublishedEvent>[] = [
	text('id', 'Stable id of the event', ({ id }) => id, { required: true }),
	text(
		'state',
		'The state it happened to, with the USSR; id as in static/geo',
		({ state }) => state,
		{ required: true }
	),
	text('kind', 'What happened', ({ kind }) => kind, { values: eventKinds, required: true }),
	text(
		'date',
		'Date, or first day of a range: ISO; its length is its precision',
		(row) => row.date,
		date
	),
	text('until', 'Last day of a range', ({ until }) => until, date),
	text('precision', 'Precision of the date', ({ precision }) => precision, {
		values: ['day', 'month', 'year']
	}),
	text(
		'confidence',
		'How far it may be trusted; unverified and disputed values are no plain facts',
		({ confidence }) => confidence,
		{ values: confidences, required: true }
	),
	text('sources', 'Keys, in sources.csv, parted by spaces', ({ sources }) => sources.join(' ')),
	text('place', 'Place', ({ place }) => place?.text),
	text('text', 'In English, what the kind does not say', (row) => row.text),
	text(
		'instrument',
		'Id, in pacts.csv, of the treaty it belongs to',
		({ instrument }) => instrument
	),
	text('how', 'How the treaty ended', ({ how }) => how, { values: endings }),
	text(
		'annex',
		'For an event of a protocol or convention that belongs to the treaty, its kind',
		({ annex }) => annex,
		{ values: annexKinds }
	),
	text('relations', 'What became of diplomatic relations', (row) => row.relations, {
		values: relations
	}),
	text(
		'carried_to',
		'Day to which a prolongation carried the treaty',
		({ carriedTo }) => carriedTo?.date,
		date
	),
	...evidenceColumns<PublishedEvent>('carried_to', ({ carriedTo }) => carriedTo),
	...evidenceColumns<PublishedEvent>('place', ({ place }) => place),
	json('persons', 'Who acted, for which side', ({ persons }) => persons),
	json('at', 'Places within the sources, by key', ({ at }) => at, 'object'),
	text('note', 'Remark on the sources', ({ note }) => note),
	json('variants', 'Each answer of a dispute and who gives it', ({ variants }) => variants),
	{
		name: 'own',
		type: 'boolean',
		description:
			'true for an event that is recorded by itself, false for a date of pacts.csv told as an event',
		required: true,
		of: ({ own }) => own
	}
];
