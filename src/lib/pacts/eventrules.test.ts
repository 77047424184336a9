import { expect, it } from 'vitest';
import { eventFindings } from './eventrules.ts';
import { eventRows, instruments, sources } from './record.ts';

/** A row that may be broken in any way. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

const known = {
	keys: new Set(sources.map(({ key }) => key)),
	instruments: new Map(instruments.map((row) => [row.id, row]))
};

/** What the rules say of a copy of one row that was changed. */
function broken(id: string, change: (row: Loose) => void): string[] {
	const row: Loose = structuredClone(eventRows.find((one) => one.id === id));
	change(row);
	return eventFindings(row, known).map(({ field, reason }) => `${field}: ${reason}`);
}

const offer = 'finland-1931-offer';
const riga = 'romania-1932-talks-riga';

const cases: [string, string, (row: Loose) => void, string][] = [
	[
		'a state that is none',
		offer,
		(row) =>
			Object.assign(row, { id: 'karelia-1931-offer', state: 'karelia', instrument: undefined }),
		'state: karelia is not a unit of the registry'
	],
	[
		'an id of another state',
		offer,
		(row) => (row.id = 'estonia-1931-offer'),
		'id: does not begin with finland-'
	],
	[
		'the USSR as the other party',
		'monaco-relations',
		(row) => Object.assign(row, { id: 'ussr-relations', state: 'ussr' }),
		'state: the USSR is a party to every row: name the other'
	],
	[
		'a delegate of a third state',
		riga,
		(row) => (row.persons[1].side = 'poland'),
		'persons: Sturdza: poland is no party'
	],
	[
		'a day that does not exist',
		riga,
		(row) => (row.until = '1932-01-32'),
		'until: 1932-01-32 is not a day, month or year that exists'
	],
	[
		'an end before the beginning',
		riga,
		(row) => (row.until = '1932-01-05'),
		'until: ends before it begins'
	],
	[
		'an event without a date',
		riga,
		(row) => {
			delete row.date;
			delete row.until;
		},
		'date: is missing'
	],
	[
		'a day on which relations were not',
		'monaco-relations',
		(row) => (row.date = '1932-07-01'),
		'date: dates what never was'
	],
	[
		'relations that say nothing of them',
		'sweden-1924-relations',
		(row) => delete row.relations,
		'relations: belongs to relations'
	],
	[
		'an unknown source',
		offer,
		(row) => ((row.sources = ['BUD']), (row.at = undefined)),
		'sources: unknown source BUD'
	],
	[
		'a place within a source that is not named',
		riga,
		(row) => (row.place.at = { KR: '1' }),
		'place: has a place in KR, which is not among its sources'
	],
	[
		'a treaty that is none',
		offer,
		(row) => (row.instrument = 'fin1931'),
		'instrument: fin1931 is no instrument'
	],
	[
		'a treaty of others',
		offer,
		(row) => (row.instrument = 'pol1932'),
		'instrument: finland is no party to pol1932'
	],
	[
		'an offer after the signature',
		offer,
		(row) => (row.date = '1932-01-22'),
		'date: 1932-01-22 is after the signature, 1932-01-21'
	],
	[
		'a ratification before it',
		'poland-1932-ratified',
		(row) => (row.date = '1932-07-24'),
		'date: 1932-07-24 is before the signature, 1932-07-25'
	],
	[
		'a ratification after the end',
		'poland-1932-ratified',
		(row) => (row.date = '1939-09-18'),
		'date: 1939-09-18 is after the end, 1939-09-17'
	]
];

it.each(cases)('reports %s', (_name, id, change, expected) => {
	expect(broken(id, change)).toEqual([expected]);
});

it('finds nothing in the rows as they are', () => {
	expect(eventRows.flatMap((row) => eventFindings(row, known))).toEqual([]);
});
