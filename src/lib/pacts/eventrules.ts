import { unit } from '#lib/states/registry.ts';
import { firstDay, isBefore, lastDay } from './dates.ts';
import type { EventRow } from './eventrow.ts';
import { dateFindings, evidenceFindings, type Finding } from './evidence.ts';
import type { EventKind, Instrument, SourceKey } from './types.ts';

/** What an event is checked against: the keys of the sources and the instruments by their id. */
export interface Known {
	readonly keys: ReadonlySet<SourceKey>;
	readonly instruments: ReadonlyMap<string, Instrument>;
}

/** Place of a row in the file: by state, within a state by date, undated last. Compare as text. */
export function placeOf({ id, state, date = '9' }: EventRow): string {
	return `${state} ${date} ${id}`;
}

type Rule = (row: EventRow, known: Known) => Finding[];

/** All that an event of the right form can still get wrong. */
export function eventFindings(row: EventRow, known: Known): Finding[] {
	return rules.flatMap((rule) => rule(row, known));
}

const parties: Rule = ({ id, state, persons = [] }) => {
	const checks: [boolean, string, string][] = [
		[!unit(state), 'state', `${state} is not a unit of the registry`],
		[state === 'ussr', 'state', 'the USSR is a party to every row: name the other'],
		[!id.startsWith(`${state}-`), 'id', `does not begin with ${state}-`]
	];
	return [
		...checks.filter(([broken]) => broken).map(([, field, reason]) => ({ field, reason })),
		...persons
			.filter(({ side }) => side !== 'ussr' && side !== state)
			.map(({ name, side }) => ({ field: 'persons', reason: `${name}: ${side} is no party` }))
	];
};

const span: Rule = ({ kind, relations, date, until }) => {
	const undated = kind === 'relations' && relations === 'none';
	const [first, last] = [date && firstDay(date), until && lastDay(until)];
	const checks: [boolean, string, string][] = [
		[(kind === 'relations') !== (relations !== undefined), 'relations', 'belongs to relations'],
		[undated !== (date === undefined), 'date', undated ? 'dates what never was' : 'is missing'],
		[until !== undefined && !date, 'until', 'ends what has no beginning'],
		[first !== undefined && last !== undefined && +last <= +first, 'until', 'ends before it begins']
	];
	return checks.filter(([broken]) => broken).map(([, field, reason]) => ({ field, reason }));
};

/** Kinds that come before a signature, and kinds that come after one. */
const before: readonly EventKind[] = ['talks', 'offer'];
const after: readonly EventKind[] = ['ratified', 'in-force', 'denounced', 'ended'];

const order: Rule = ({ kind, state, instrument, date }, { instruments }) => {
	if (instrument === undefined) return [];
	const row = instruments.get(instrument);
	if (!row) return [{ field: 'instrument', reason: `${instrument} is no instrument` }];
	const parties = [...row.parties, ...(row.accessions ?? []).map(({ party }) => party)];
	if (!parties.includes(state))
		return [{ field: 'instrument', reason: `${state} is no party to ${instrument}` }];
	const { signed, ended } = row.values;
	const checks: [boolean | '' | undefined, string][] = [
		[
			date && signed && after.includes(kind) && isBefore(date, signed.date),
			`${date} is before the signature, ${signed?.date}`
		],
		[
			date && signed && before.includes(kind) && isBefore(signed.date, date),
			`${date} is after the signature, ${signed?.date}`
		],
		[date && ended?.date && isBefore(ended.date, date), `${date} is after the end, ${ended?.date}`]
	];
	return checks.filter(([broken]) => broken).map(([, reason]) => ({ field: 'date', reason }));
};

const rules: readonly Rule[] = [
	parties,
	span,
	(row) => dateFindings(row),
	(row, { keys }) => evidenceFindings(row, keys),
	order
];
