import { isState, unit } from '#lib/states/registry.ts';
import { firstDay, isBefore } from './dates.ts';
import { dateFindings, evidenceFindings, type Finding } from './evidence.ts';
import type { DateText, EndValue, Instrument, SourceKey, Values } from './types.ts';

type Rule = (row: Instrument, keys: ReadonlySet<SourceKey>) => Finding[];

/** All that a row of the right form can still get wrong. `keys`: those of the sources. */
export function findings(row: Instrument, keys: ReadonlySet<SourceKey>): Finding[] {
	return rules.flatMap((rule) => rule(row, keys));
}

const parties: Rule = ({ parties, accessions = [] }) => [
	...parties.flatMap((id, at) => {
		const field = `parties.${at}`;
		if (id === 'ussr') return { field, reason: 'the USSR is a party to every row: leave it out' };
		if (parties.indexOf(id) !== at) return { field, reason: `${id} is named twice` };
		return isState(id) ? [] : { field, reason: `${id} is not a state of the registry` };
	}),
	...accessions.flatMap(({ party }, at) =>
		unit(party) && party !== 'ussr'
			? []
			: { field: `accessions.${at}.party`, reason: `${party} is not a unit of the registry` }
	)
];

const people: Rule = (row) => {
	const sides = new Set(['ussr', ...row.parties]);
	const lists = [row, row.initialling, row.conciliation, ...(row.extensions ?? [])];
	return lists
		.flatMap((list) => list?.signatories ?? [])
		.filter(({ side }) => !sides.has(side))
		.map(({ name, side }) => ({ field: 'signatories', reason: `${name}: ${side} is no party` }));
};

const ending: Rule = ({ values: { initialled, signed, ended } }) => [
	...(initialled || signed
		? []
		: [{ field: 'values', reason: 'has no date of signing or initialling' }]),
	...(ended && !ended.date && ended.confidence !== 'disputed'
		? [{ field: 'values.ended', reason: 'has no date, and is not disputed' }]
		: [])
];

const steps: readonly (keyof Values)[] = ['initialled', 'signed', 'inForce', 'ended'];

const order: Rule = ({ values }) => {
	const known = steps.flatMap((name) => {
		const date = (values[name] as EndValue | undefined)?.date;
		return date && firstDay(date) !== undefined ? [{ name, date }] : [];
	});
	return known.flatMap(({ name, date }, at) => {
		const before = known[at - 1];
		if (!before || !isBefore(date, before.date)) return [];
		const reason = `${date} is before ${before.name}, ${before.date}`;
		return [{ field: `values.${name}.date`, reason }];
	});
};

const annexes: Rule = ({ values, conciliation, extensions = [], accessions = [] }) => {
	const from = values.signed?.date;
	const all = extensions.map((annex, at) => ({ field: `extensions.${at}`, annex }));
	if (conciliation) all.push({ field: 'conciliation', annex: conciliation });
	return [
		...all.flatMap(({ field, annex: { signed, inForce, until } }) => [
			...later(`${field}.signed.date`, signed.date, 'the treaty itself', from),
			...later(`${field}.inForce.date`, inForce?.date, 'its signature', signed.date),
			...later(`${field}.until.date`, until?.date, 'its signature', signed.date)
		]),
		...accessions.flatMap(({ date }, at) =>
			later(`accessions.${at}.date`, date, 'the treaty itself', from)
		)
	];
};

/** A finding if the date is surely before another. */
function later(
	field: string,
	date: DateText | undefined,
	name: string,
	from?: DateText
): Finding[] {
	if (!date || !from || !isBefore(date, from)) return [];
	return [{ field, reason: `${date} is before ${name}, ${from}` }];
}

const initialling: Rule = ({ values, initialling }) =>
	initialling && !(values.initialled && values.signed)
		? [{ field: 'initialling', reason: 'belongs to a text that was initialled and signed' }]
		: [];

const rules: readonly Rule[] = [
	parties,
	people,
	dateFindings,
	evidenceFindings,
	ending,
	order,
	annexes,
	initialling
];
