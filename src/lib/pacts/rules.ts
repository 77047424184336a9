import { isState, unit } from '#lib/states/registry.ts';
import { firstDay, lastDay } from './dates.ts';
import type { DateText, EndValue, Evidence, Instrument, SourceKey, Values } from './types.ts';

/** What a rule has found in one row: the field's path within it and what is wrong with it. */
export interface Finding {
	readonly field: string;
	readonly reason: string;
}

type Rule = (row: Instrument, keys: ReadonlySet<SourceKey>) => Finding[];

const firstYear = '1917';
const lastYear = '1991';

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
	const lists = [row, row.conciliation, ...(row.extensions ?? [])];
	return lists
		.flatMap((list) => list?.signatories ?? [])
		.filter(({ side }) => !sides.has(side))
		.map(({ name, side }) => ({ field: 'signatories', reason: `${name}: ${side} is no party` }));
};

const dates: Rule = (row) =>
	walk(row).flatMap(([field, value]) => {
		const { date } = value as { date?: unknown };
		if (typeof date !== 'string') return [];
		if (firstDay(date) === undefined)
			return { field: `${field}.date`, reason: `${date} is not a day or month that exists` };
		const outside = date.slice(0, 4) < firstYear || date.slice(0, 4) > lastYear;
		return outside
			? { field: `${field}.date`, reason: `${date} is outside ${firstYear}-${lastYear}` }
			: [];
	});

const evidence: Rule = (row, keys) =>
	walk(row).flatMap(([field, value]) =>
		'confidence' in value
			? backing(value as Evidence, keys).map((reason) => ({ field, reason }))
			: []
	);

function backing(value: Evidence & { date?: string }, keys: ReadonlySet<SourceKey>): string[] {
	const { confidence, sources, at = {}, variants = [], date } = value;
	const named = [...sources, ...variants.flatMap(({ by }) => by)];
	const checks: [boolean, string][] = [
		[confidence === 'unverified' && sources.length > 0, 'unverified, and yet has a source'],
		[confidence !== 'unverified' && !sources.length, `${confidence}, but has no source`],
		[new Set(sources).size < sources.length, 'names a source twice'],
		[confidence === 'disputed' && variants.length < 2, 'disputed, but has fewer than two variants'],
		[confidence !== 'disputed' && variants.length > 0, `${confidence}, and yet has variants`],
		[variants.some((one) => !one.date && !one.text), 'a variant has neither date nor text'],
		[
			variants.length > 0 && !!date && variants.every((one) => one.date !== date),
			`no variant gives ${date}`
		]
	];
	return [
		...new Set(named.filter((key) => !keys.has(key)).map((key) => `unknown source ${key}`)),
		...Object.keys(at)
			.filter((key) => !sources.includes(key))
			.map((key) => `has a place in ${key}, which is not among its sources`),
		...checks.filter(([broken]) => broken).map(([, reason]) => reason)
	];
}

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

const annexes: Rule = ({ values, conciliation, extensions = [] }) => {
	const from = values.signed?.date;
	const all = extensions.map((annex, at) => ({ field: `extensions.${at}`, annex }));
	if (conciliation) all.push({ field: 'conciliation', annex: conciliation });
	return all
		.filter(({ annex }) => from && isBefore(annex.signed.date, from))
		.map(({ field, annex }) => ({
			field: `${field}.signed.date`,
			reason: `${annex.signed.date} is before the treaty itself, ${from}`
		}));
};

/** True when no reading of the two dates puts the first on or after the second. */
function isBefore(first: DateText, second: DateText): boolean {
	return (lastDay(first) ?? Infinity) < (firstDay(second) ?? -Infinity);
}

/** Every object within the value, with its path. */
function walk(value: object, path = ''): [string, object][] {
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
		if (typeof inner !== 'object' || inner === null) return [];
		const field = path ? `${path}.${key}` : key;
		return [[field, inner] as [string, object], ...walk(inner, field)];
	});
}

const rules: readonly Rule[] = [parties, people, dates, evidence, ending, order, annexes];
