import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { events } from '../chronology.ts';
import { eventRows, instruments, sources } from '../record.ts';
import { toCsv } from './csv.ts';
import { files } from './publish.ts';
import { readEvents, readPacts, readSources } from './read.ts';

/** Parsed JSON that may be broken in any way. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

const made = files({ instruments, events, sources, version: '1.2.3', hash: '0123456789ab' });
const lines = (name: string) => parse(made[name]!, { columns: true }) as Record<string, string>[];
const json = (name: string): Loose => JSON.parse(made[name]!);

/** The same without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the CSV files, read back by another library,', () => {
	it('give the same instruments', () => {
		expect(readPacts(lines('pacts.csv'))).toStrictEqual(plain(instruments));
	});

	it('give the same events', () => {
		expect(readEvents(lines('events.csv'))).toStrictEqual(plain(eventRows));
	});

	it('give the same sources', () => {
		expect(readSources(lines('sources.csv'))).toStrictEqual(plain(sources));
	});
});

describe('pacts.csv', () => {
	it('begins with the nine columns of the contract', () => {
		expect(made['pacts.csv']).toMatch(
			/^state,kind,title,initialled,signed,in_force,ended,place,sources,/
		);
	});

	it('has a confidence wherever it has a value, also for an end that has no date', () => {
		const dated = ['initialled', 'signed', 'in_force', 'ended', 'place', 'title', 'acceded'];
		for (const line of lines('pacts.csv'))
			for (const name of dated)
				if (line[name]) expect(line[`${name}_confidence`], `${line['id']} ${name}`).not.toBe('');
		const berlin = lines('pacts.csv').find(({ id }) => id === 'ger1926')!;
		expect([berlin['ended'], berlin['ended_confidence']]).toEqual(['', 'disputed']);
	});

	it('tells an unverified and a disputed date from a plain one', () => {
		const trust = (id: string) => lines('pacts.csv').find((one) => one['id'] === id)!;
		expect(trust('pol1932')).toMatchObject({
			initialled: '1932-01-25',
			initialled_confidence: 'unverified',
			signed_confidence: 'document'
		});
		expect(trust('lat1932')['in_force_confidence']).toBe('unverified');
		expect(trust('per1927')['in_force_confidence']).toBe('disputed');
	});

	it('has a line for each party, and one for a state that acceded', () => {
		const own = lines('pacts.csv').filter(({ id }) => id === 'multi1933a');
		expect(own.map(({ state, role }) => `${state} ${role}`)).toEqual([
			...['afghanistan', 'estonia', 'latvia', 'persia', 'poland', 'romania', 'turkey'].map(
				(state) => `${state} party`
			),
			'finland acceded'
		]);
	});
});

describe('events.csv', () => {
	it('has every event of the record, with its confidence and the precision of its date', () => {
		const rows = lines('events.csv');
		expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
		expect(rows.every(({ confidence }) => confidence !== '')).toBe(true);
		const precision = (id: string) => rows.find((one) => one['id'] === id)?.['precision'];
		expect(precision('lat1927.initialled')).toBe('month');
		expect(precision('finland-1926-talks')).toBe('year');
		expect(precision('pol1932.signed')).toBe('day');
	});
});

describe('pacts.json', () => {
	const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(
		json('pacts.schema.json')
	);
	const broken = (change: (data: Loose) => void): boolean => {
		const data = json('pacts.json');
		change(data);
		return validate(data);
	};

	it('is valid by its schema', () => {
		validate(json('pacts.json'));
		expect(validate.errors ?? []).toEqual([]);
	});

	it.each<[string, (data: Loose) => void]>([
		['a field that it does not know', (data) => (data.instruments[0].signatures = [])],
		['a value without a confidence', (data) => delete data.instruments[0].place.confidence],
		['a value without a source', (data) => (data.instruments[0].place.sources = [])],
		['a dispute without variants', (data) => delete data.instruments[0].values.ended.variants],
		['an unverified event with a source', (data) => (data.events[0].confidence = 'unverified')],
		['a state that is none', (data) => (data.events[0].state = 'karelia')],
		['a date of another form', (data) => (data.events[0].date = '25.7.1932')]
	])('is not, with %s', (_name, change) => {
		expect(broken(change)).toBe(false);
	});

	it('holds the record itself, every event, a version and a hash', () => {
		const data = json('pacts.json');
		expect(data.instruments).toEqual(plain(instruments));
		expect(data.sources).toEqual(plain(sources));
		expect(data.events.filter(({ own }: Loose) => own)).toHaveLength(eventRows.length);
		expect(data).toMatchObject({ version: '1.2.3', hash: '0123456789ab', license: 'CC0-1.0' });
	});
});

describe('toCsv', () => {
	const columns = ['a', 'b'].map((name, at) => ({
		name,
		type: 'string' as const,
		description: name,
		of: (row: readonly unknown[]) => row[at]
	}));

	it('quotes what a comma, a quotation mark or a line break would split', () => {
		const rows = [
			['x, "y"\nz', undefined],
			[false, [1, 'é']]
		];
		expect(toCsv(columns, rows)).toBe('a,b\n"x, ""y""\nz",\nfalse,"[1,""é""]"\n');
		expect(parse(toCsv(columns, rows), { columns: true })[0]).toEqual({ a: 'x, "y"\nz', b: '' });
	});
});
