import type { UnitId } from '#lib/states/registry.ts';
import { endings, pactKinds } from '../types.ts';
import type { Accession, Evidence, Instrument } from '../types.ts';
import type { Column } from './csv.ts';
import { datePattern, evidenceColumns } from './evidence.ts';

/** A line of pacts.csv: an instrument and one of the states that are party to it. */
export interface PactLine {
	readonly state: UnitId;
	readonly row: Instrument;
	/** For a state that joined later. */
	readonly accession?: Accession;
}

/** The lines of pacts.csv: instruments in their order, of each its parties and then who acceded. */
export function pactLines(record: readonly Instrument[]): PactLine[] {
	return record.flatMap((row) => [
		...row.parties.map((state): PactLine => ({ state, row })),
		...(row.accessions ?? []).map((one): PactLine => ({ state: one.party, row, accession: one }))
	]);
}

type Of = (line: PactLine) => unknown;

const text = (name: string, description: string, of: Of, more: Partial<Column<PactLine>> = {}) =>
	({ name, type: 'string', description, of, ...more }) as Column<PactLine>;
const json = (name: string, description: string, of: Of, type: 'array' | 'object' = 'array') =>
	({ name, type, description, of }) as Column<PactLine>;
const date = { pattern: datePattern };

const step: readonly [
	string,
	string,
	(row: Instrument) => ({ date?: string } & Evidence) | undefined
][] = [
	['initialled', 'Date of initialling', ({ values }) => values.initialled],
	['signed', 'Date of signature', ({ values }) => values.signed],
	['in_force', 'Date of entry into force', ({ values }) => values.inForce],
	[
		'ended',
		'Date on which it ended; a judgement more often than a fact',
		({ values }) => values.ended
	]
];

/** Keys of all sources of the values in the leading columns. */
function sourcesOf({ row, accession }: PactLine): string {
	const { initialled, signed, inForce, ended } = row.values;
	const values = [row.titleFrom, initialled, signed, inForce, ended, row.place, accession];
	return [...new Set(values.flatMap((value) => value?.sources ?? []))].join(' ');
}

/** The columns of pacts.csv; the first nine are a contract. */
export const pactColumns: readonly Column<PactLine>[] = [
	text(
		'state',
		'The state that is the other party to the USSR; id as in static/geo',
		({ state }) => state,
		{ required: true }
	),
	text(
		'kind',
		'What the parties promised, by the text and not by the title',
		({ row }) => row.kind,
		{ values: pactKinds, required: true }
	),
	text('title', 'Title in English', ({ row }) => row.title, { required: true }),
	...step.map(([name, description, of]) =>
		text(name, `${description}: ISO, a day, a month or a year`, ({ row }) => of(row)?.date, date)
	),
	text(
		'place',
		'Place of signature; of initialling where nothing was signed',
		({ row }) => row.place.text
	),
	text(
		'sources',
		'Keys, in sources.csv, of all sources of title, dates and place, parted by spaces',
		sourcesOf
	),
	...evidenceColumns<PactLine>('title', ({ row }) => row.titleFrom),
	...step.flatMap(([name, , of]) => evidenceColumns<PactLine>(name, ({ row }) => of(row))),
	...evidenceColumns<PactLine>('place', ({ row }) => row.place),
	text('how_ended', 'How it came to its end', ({ row }) => row.values.ended?.how, {
		values: endings
	}),
	text(
		'id',
		'Id of the instrument; the same in each line of an instrument with several parties',
		({ row }) => row.id,
		{ required: true }
	),
	text(
		'role',
		'party: signed it; acceded: joined later',
		({ accession }) => (accession ? 'acceded' : 'party'),
		{ values: ['party', 'acceded'], required: true }
	),
	text('acceded', 'Date on which the state joined', ({ accession }) => accession?.date, date),
	...evidenceColumns<PactLine>('acceded', ({ accession }) => accession),
	{
		name: 'term_months',
		type: 'integer',
		description: 'First term in months',
		of: ({ row }) => row.term?.months
	},
	text('term', 'Term in words, where months do not say it all', ({ row }) => row.term?.text),
	...evidenceColumns<PactLine>('term', ({ row }) => row.term),
	text(
		'conciliation',
		'Date of signature of the convention on conciliation',
		({ row }) => row.conciliation?.signed.date,
		date
	),
	text(
		'conciliation_confidence',
		'How far that date may be trusted',
		({ row }) => row.conciliation?.signed.confidence
	),
	json(
		'initialling',
		'Where and by whom it was initialled, if it was signed later',
		({ row }) => row.initialling,
		'object'
	),
	json('signatories', 'Who signed, for which side', ({ row }) => row.signatories),
	json(
		'extensions',
		'Protocols of prolongation and supplements; events.csv has a line for each',
		({ row }) => row.extensions
	),
	json('convention', 'The convention on conciliation', ({ row }) => row.conciliation, 'object'),
	json('citations', 'Where it is printed', ({ row }) => row.citations),
	json('notes', 'Remarks', ({ row }) => row.notes)
];
