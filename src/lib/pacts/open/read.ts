import type { Accession, Evidence, Instrument, Source } from '../types.ts';
import type { EventRow } from '../eventrow.ts';
import { placeOf } from '../eventrules.ts';
import { fromCells } from './csv.ts';
import { eventColumns } from './events.ts';
import { readEvidence } from './evidence.ts';
import { pactColumns } from './pacts.ts';
import { sourceColumns } from './sources.ts';

/** Lines of a CSV file as any reader gives them: text by the name of its column. */
export type Lines = readonly Readonly<Record<string, string>>[];

type Cells = Readonly<Record<string, unknown>>;

/** Without what is undefined, as in the record. */
function compact<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}

/** A value with its evidence; `as` is its name in the record. Undefined where there is neither. */
function valueOf(cells: Cells, name: string, as: string, more: object = {}): unknown {
	const evidence = readEvidence(cells, name);
	return evidence && compact({ [as]: cells[name], ...more, ...evidence });
}

/** The instruments that pacts.csv was written from. */
export function readPacts(lines: Lines): Instrument[] {
	const rows = lines.map((line) => fromCells(pactColumns, line));
	const ids = [...new Set(rows.map(({ id }) => id))];
	return ids.map((id) => instrumentOf(rows.filter((row) => row['id'] === id)));
}

function instrumentOf(rows: readonly Cells[]): Instrument {
	const own = rows[0]!;
	const joined = rows.filter(({ role }) => role === 'acceded');
	const accessions = joined.map(
		(row) =>
			compact({
				party: row['state'],
				date: row['acceded'],
				...readEvidence(row, 'acceded')
			}) as Accession
	);
	const { id, kind, title, initialling, signatories, extensions, citations, notes } = own;
	return compact({
		...{ id, kind, title, initialling, signatories, extensions, citations, notes },
		parties: rows.filter(({ role }) => role === 'party').map(({ state }) => state),
		titleFrom: readEvidence(own, 'title') as Evidence,
		values: compact({
			initialled: valueOf(own, 'initialled', 'date'),
			signed: valueOf(own, 'signed', 'date'),
			inForce: valueOf(own, 'in_force', 'date'),
			ended: valueOf(own, 'ended', 'date', { how: own['how_ended'] })
		}),
		place: valueOf(own, 'place', 'text'),
		term: valueOf(own, 'term', 'text', { months: own['term_months'] }),
		conciliation: own['convention'],
		accessions: accessions.length > 0 ? accessions : undefined
	}) as Instrument;
}

/** The rows of the record that events.csv was written from: those that are not dates of pacts.csv. */
export function readEvents(lines: Lines): EventRow[] {
	return lines
		.map((line) => fromCells(eventColumns, line))
		.filter(({ own }) => own)
		.map((cells) => {
			const { id, state, instrument, kind, relations, date, until, persons, text } = cells;
			const { confidence, sources, at, note, variants } = cells;
			return compact({
				...{ id, state, instrument, kind, relations, date, until, persons, text },
				place: valueOf(cells, 'place', 'text'),
				...{ confidence, sources: words(sources), at, note, variants }
			}) as EventRow;
		})
		.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function words(text: unknown): string[] {
	return typeof text === 'string' ? text.split(' ') : [];
}

/** The sources that sources.csv was written from. */
export function readSources(lines: Lines): Source[] {
	return lines.map((line) => compact(fromCells(sourceColumns, line)) as unknown as Source);
}
