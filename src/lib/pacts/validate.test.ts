import { describe, expect, it } from 'vitest';
import { eventRows, instruments, sources } from './record.ts';
import { assertRecord, line, validateRecord } from './validate.ts';

/** Parsed JSON that may be broken in any way. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

const file = 'src/lib/pacts/instruments.json';

/** Lines about a copy of the record in which one row was changed. */
function broken(id: string, change: (row: Loose) => void): string[] {
	const rows: Loose[] = structuredClone(instruments) as Loose;
	change(rows.find((row) => row.id === id));
	return validateRecord(rows, sources).map(line);
}

/** Lines about a copy of the sources. */
function brokenSources(change: (rows: Loose[]) => void): string[] {
	const rows: Loose[] = structuredClone(sources) as Loose;
	change(rows);
	return validateRecord(instruments, rows).map(line);
}

describe('the record as it is', () => {
	it('has no problem', () => {
		expect(validateRecord(instruments, sources, eventRows)).toEqual([]);
		expect(() => assertRecord()).not.toThrow();
	});
});

describe('a broken record is reported with file, row, field and reason:', () => {
	const cases: [string, string, (row: Loose) => void, string][] = [
		['a missing place', 'fin1932', (row) => delete row.place, 'place: is missing'],
		[
			'missing sources',
			'fin1932',
			(row) => delete row.values.inForce.sources,
			'values.inForce.sources: is missing'
		],
		[
			'a field that does not exist',
			'fin1932',
			(row) => (row.values.sigend = row.values.signed),
			'values.sigend: is no field of the record'
		],
		['no party', 'fin1932', (row) => (row.parties = []), 'parties: names no party']
	];

	it.each(cases)('%s', (_name, id, change, reason) => {
		expect(broken(id, change)).toEqual([`${file}: ${id}: ${reason}`]);
	});

	it('an impossible date, an unknown state and an unknown source', () => {
		const lines = broken('fin1932', (row) => {
			row.values.signed.date = '1932-02-30';
			row.parties = ['karelia'];
			row.signatories = [];
			row.place.sources = ['BUD'];
		});
		expect(lines).toEqual([
			`${file}: fin1932: parties.0: karelia is not a state of the registry`,
			`${file}: fin1932: values.signed.date: 1932-02-30 is not a day, month or year that exists`,
			`${file}: fin1932: place: unknown source BUD`
		]);
	});

	it('a kind or confidence that is not in its list', () => {
		const [kind] = broken('fin1932', (row) => (row.kind = 'alliance'));
		expect(kind).toMatch(`${file}: fin1932: kind: Expected (`);
		expect(kind).toMatch(/but received "alliance"$/);
		expect(broken('fin1932', (row) => (row.place.confidence = 'sure'))[0]).toMatch(
			`${file}: fin1932: place.confidence: Expected (`
		);
	});

	it('a row out of order', () => {
		expect(validateRecord([...instruments].reverse(), sources).map(line)).toContain(
			`${file}: tur1925: values: is not in order of date`
		);
	});

	it('an id that comes twice', () => {
		expect(broken('fin1932', (row) => (row.id = 'afg1931'))).toEqual([
			`${file}: afg1931: id: afg1931 comes twice`
		]);
	});

	it('a row, or a file, that is nothing of the kind', () => {
		expect(validateRecord([null], sources).map(line)[0]).toMatch(
			`${file}: row 1: -: Expected Object`
		);
		expect(validateRecord({}, sources).map(line)).toEqual([`${file}: -: -: is not a list of rows`]);
	});
});

describe('broken sources are reported in the same way:', () => {
	const other = 'src/lib/pacts/sources.json';

	it('a key that comes twice', () => {
		expect(brokenSources((rows) => rows.push(rows[0]))).toEqual([
			`${other}: COW: key: COW comes twice`
		]);
	});

	it('a title that is missing, and with it every value that stood on the source', () => {
		const lines = brokenSources((rows) => delete rows.find(({ key }) => key === 'TIB33').title);
		expect(lines).toContain(`${other}: TIB33: title: is missing`);
		expect(lines).toContain(`${file}: ita1933: term: unknown source TIB33`);
	});

	it('an address that is none', () => {
		const [only] = brokenSources((rows) => (rows[0].url = 'heninen.net'));
		expect(only).toMatch(`${other}: COW: url: `);
	});
});

describe('broken events are reported in the same way:', () => {
	const other = 'src/lib/pacts/events.json';

	/** Lines about a copy of the events. */
	function brokenEvents(change: (rows: Loose[]) => void): string[] {
		const rows: Loose[] = structuredClone(eventRows) as Loose;
		change(rows);
		return validateRecord(instruments, sources, rows).map(line);
	}

	it('a kind that is not in its list, and a field that does not exist', () => {
		const lines = brokenEvents(([first]) => Object.assign(first, { kind: 'war', day: '1932' }));
		expect(lines[0]).toMatch(`${other}: afghanistan-1923-relations: kind: Expected (`);
		expect(lines[1]).toBe(`${other}: afghanistan-1923-relations: day: is no field of the record`);
	});

	it('a row out of order', () => {
		expect(brokenEvents((rows) => rows.push(rows.shift()))).toEqual([
			`${other}: afghanistan-1923-relations: date: is not in order`
		]);
	});

	it('an id that comes twice', () => {
		expect(brokenEvents((rows) => rows.splice(1, 0, rows[0]))).toEqual([
			`${other}: afghanistan-1923-relations: id: afghanistan-1923-relations comes twice`
		]);
	});
});

describe('assertRecord', () => {
	it('throws with a line for each problem', () => {
		const rows: Loose[] = structuredClone(instruments) as Loose;
		rows[0].parties = ['atlantis'];
		rows[1].parties = ['ruritania'];
		expect(() => assertRecord(rows, sources, [])).toThrow(
			/tur1925: parties\.0: atlantis is not[^]*\n.*ger1926: parties\.0: ruritania is not/
		);
	});
});
