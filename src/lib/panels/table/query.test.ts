import * as messages from 'messages:en';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '#lib/i18n/words.ts';
import { events } from '#lib/pacts/chronology.ts';
import { instruments } from '#lib/pacts/record.ts';
import { eventColumns, eventRows } from './events.ts';
import { instrumentColumns, instrumentRows } from './instruments.ts';
import { mapSearch } from './maplink.ts';
import { optionsOf } from './options.ts';
import { answer, readQuery, wholeTable, writeQuery, type Options, type Query } from './query.ts';
import type { Row } from './row.ts';

const words = wordsOf('en', messages);
let rows: Row[];
let happened: Row[];
let options: Options;
beforeAll(async () => {
	await Promise.all([words.load('card'), words.load('table')]);
	rows = instrumentRows(words);
	happened = eventRows(words);
	options = optionsOf(rows, instrumentColumns, (id) => words(`state.${id}`), 'en');
});

const asked = (part: Partial<Query>, of = rows) =>
	answer(of, { ...wholeTable, ...part }, 'en').map(({ id }) => id);

describe('the rows of the tables', () => {
	it('are every instrument and every event of the record, each with every column', () => {
		expect(rows.map(({ id }) => id).sort()).toEqual(instruments.map(({ id }) => id).sort());
		expect(happened.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
		for (const row of rows) expect(Object.keys(row.cells)).toEqual([...instrumentColumns]);
		for (const row of happened) expect(Object.keys(row.cells)).toEqual([...eventColumns]);
	});

	it('come in order of signature, a text that was only initialled at its own date', () => {
		const first = rows.slice(0, 6).map(({ id }) => id);
		expect(first).toEqual(['tur1925', 'ger1926', 'afg1926', 'lit1926', 'lat1927', 'per1927']);
	});

	it('carry the evidence of every dated value, so that none is shown as plain fact', () => {
		const signed = rows.flatMap(({ cells }) => cells['in-force']?.items ?? []);
		expect(signed.length).toBeGreaterThan(12);
		for (const item of signed) expect(item.evidence?.confidence).toBeDefined();
	});
});

describe('answer', () => {
	it('sorts by a date in both directions, rows without one last in both', () => {
		const up = asked({ sort: 'in-force' });
		const down = asked({ sort: 'in-force', descending: true });
		expect(up[0]).toBe('ger1926');
		expect(down[0]).toBe('yug1941');
		for (const order of [up, down]) expect(order.slice(-8)).toContain('tur1925');
	});

	it('sorts words as the language does, and every column of both tables', () => {
		expect(asked({ sort: 'state' })[0]).toBe('afg1926');
		for (const column of instrumentColumns)
			expect(asked({ sort: column }).sort()).toEqual(asked({}).sort());
		for (const column of eventColumns)
			expect(asked({ sort: column }, happened)).toHaveLength(events.length);
	});

	it('finds a state also among many and among those that acceded', () => {
		expect(asked({ state: 'finland' })).toEqual(expect.arrayContaining(['fin1932', 'multi1933a']));
		expect(asked({ state: 'danzig' })).toEqual(['multi1929']);
	});

	it('finds by kind, by confidence and by years of signature', () => {
		expect(asked({ kind: 'guarantee-neutrality' })).toEqual(['per1927']);
		expect(asked({ confidence: 'unverified' })).toContain('pol1932');
		expect(asked({ from: '1932', to: '1932' })).toEqual([
			'fin1932',
			'lat1932',
			'est1932',
			'pol1932',
			'fra1932'
		]);
	});

	it('finds all words of a text, without regard to accents and capitals', () => {
		expect(asked({ text: 'TEVFIK rustu' })).toEqual(['tur1925']);
		expect(asked({ text: 'lukasiewicz' }, happened)).toEqual(['pol1932.prolongation-1']);
		expect(asked({ text: 'no such words' })).toEqual([]);
	});
});

describe('the address of a table', () => {
	it('is read back as the same query', () => {
		const queries: Partial<Query>[] = [
			{},
			{ state: 'poland', confidence: 'disputed', sort: 'ended', descending: true },
			{ kind: 'neutrality', from: '1926', to: '1933', text: 'Paris & more' }
		];
		for (const part of queries) {
			const query = { ...wholeTable, ...part };
			expect(readQuery(writeQuery(query), options)).toEqual(query);
		}
		expect(writeQuery(wholeTable)).toBe('');
	});

	it('leaves out what the table does not have', () => {
		const search = '?state=atlantis&kind=x&confidence=sure&from=32&sort=colour&order=up';
		expect(readQuery(search, options)).toEqual(wholeTable);
	});
});

describe('the way to the map', () => {
	it('is the day of the row, or the nearest that the map has', () => {
		const day = (id: string) => rows.find((row) => row.id === id)?.day ?? null;
		expect(mapSearch(day('est1932'), 'estonia')).toBe('?date=1932-05-04&state=estonia');
		expect(mapSearch(day('ger1939'), null)).toBe('?date=1939-08-23&range=1941');
		const relations = happened.find(({ id }) => id === 'finland-1923-relations');
		expect(mapSearch(relations?.day ?? 0, null)).toBe('?date=1925-12-01');
	});
});
