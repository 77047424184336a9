import { expect, it } from 'vitest';
import { instrument, sources } from './record.ts';
import { findings } from './rules.ts';

/** A row that may be broken in any way. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

const keys = new Set(sources.map(({ key }) => key));

/** What the rules say of a copy of one row that was changed. */
function broken(id: string, change: (row: Loose) => void): string[] {
	const row: Loose = structuredClone(instrument(id));
	change(row);
	return findings(row, keys).map(({ field, reason }) => `${field}: ${reason}`);
}

const cases: [string, string, (row: Loose) => void, string][] = [
	[
		'an impossible day',
		'fin1932',
		(row) => (row.values.signed.date = '1932-02-30'),
		'values.signed.date: 1932-02-30 is not a day, month or year that exists'
	],
	[
		'an impossible month',
		'lat1927',
		(row) => (row.values.initialled.date = '1927-13'),
		'values.initialled.date: 1927-13 is not a day, month or year that exists'
	],
	[
		'an impossible day in a variant',
		'yug1941',
		(row) => (row.values.ended.variants[1].date = '1941-06-31'),
		'values.ended.variants.1.date: 1941-06-31 is not a day, month or year that exists'
	],
	[
		'a century out of place',
		'tur1925',
		(row) => (row.values.ended = { date: '2025-12-17', confidence: 'document', sources: ['GSE'] }),
		'values.ended.date: 2025-12-17 is outside 1917-1991'
	],
	[
		'an unknown state',
		'fin1932',
		(row) => (row.accessions = [{ ...row.values.signed, party: 'karelia' }]),
		'accessions.0.party: karelia is not a unit of the registry'
	],
	[
		'a colony as a party',
		'multi1933b',
		(row) => (row.parties[3] = 'malta'),
		'parties.3: malta is not a state of the registry'
	],
	[
		'the USSR as a party of its own',
		'multi1933b',
		(row) => row.parties.push('ussr'),
		'parties.4: the USSR is a party to every row: leave it out'
	],
	[
		'a party named twice',
		'multi1933b',
		(row) => row.parties.push('turkey'),
		'parties.4: turkey is named twice'
	],
	[
		'a signatory for a third state',
		'pol1932',
		(row) => (row.signatories[0].side = 'france'),
		'signatories: Patek: france is no party'
	],
	[
		'a source that does not resolve',
		'pol1932',
		(row) => row.values.signed.sources.push('BUD'),
		'values.signed: unknown source BUD'
	],
	[
		'a variant by an unknown source',
		'fra1932',
		(row) => row.values.ended.variants[0].by.push('BUD'),
		'values.ended: unknown source BUD'
	],
	[
		'a page in a book that is not cited',
		'fra1932',
		(row) => (row.values.signed.at.KR = '12'),
		'values.signed: has a place in KR, which is not among its sources'
	],
	[
		'a source named twice',
		'fra1932',
		(row) => row.values.signed.sources.push('COW'),
		'values.signed: names a source twice'
	],
	[
		'a value without a source',
		'est1932',
		(row) => (row.values.inForce = { date: '1932-08-18', confidence: 'literature', sources: [] }),
		'values.inForce: literature, but has no source'
	],
	[
		'a value from memory with a source',
		'fra1932',
		(row) => row.values.inForce.sources.push('GIB'),
		'values.inForce: unverified, and yet has a source'
	],
	[
		'a dispute with one side',
		'yug1941',
		(row) => row.values.ended.variants.pop(),
		'values.ended: disputed, but has fewer than two variants'
	],
	[
		'a dispute in which nobody gives our date',
		'yug1941',
		(row) => (row.values.ended.date = '1941-04-18'),
		'values.ended: no variant gives 1941-04-18'
	],
	[
		'variants of what is settled',
		'yug1941',
		(row) => (row.values.ended.confidence = 'document'),
		'values.ended: document, and yet has variants'
	],
	[
		'an empty variant',
		'fra1932',
		(row) => delete row.values.ended.variants[0].date,
		'values.ended: a variant has neither date nor text'
	],
	[
		'a signature before the initialling',
		'fra1932',
		(row) => (row.values.initialled.date = '1932-11-30'),
		'values.signed.date: 1932-11-29 is before initialled, 1932-11-30'
	],
	[
		'an entry into force before the signature',
		'lit1926',
		(row) => (row.values.inForce.date = '1926-09-27'),
		'values.inForce.date: 1926-09-27 is before signed, 1926-09-28'
	],
	[
		'an end before the entry into force',
		'pol1932',
		(row) => (row.values.ended.date = '1932-10'),
		'values.ended.date: 1932-10 is before inForce, 1932-12-23'
	],
	[
		'a convention before its treaty',
		'fin1932',
		(row) => (row.conciliation.signed.date = '1931-04-22'),
		'conciliation.signed.date: 1931-04-22 is before the treaty itself, 1932-01-21'
	],
	[
		'an end without a date that nobody disputes',
		'ita1933',
		(row) => delete row.values.ended.date,
		'values.ended: has no date, and is not disputed'
	],
	[
		'neither signature nor initialling',
		'lat1927',
		(row) => (row.values = {}),
		'values: has no date of signing or initialling'
	]
];

it.each(cases)('reports %s', (_name, id, change, expected) => {
	expect(broken(id, change)).toEqual([expected]);
});

it('finds nothing in a good row', () => {
	expect(broken('fin1932', () => undefined)).toEqual([]);
});
