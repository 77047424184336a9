import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { canonical } from '#lib/pacts/canonical.ts';
import { eventRows, instruments, sources } from '#lib/pacts/record.ts';
import { dataVersion, recordHash } from '#lib/pacts/version.ts';
import { hashOf, publication } from './publication.ts';

/** Parsed JSON of any form. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

/** True for a cell that keeps the constraints of its column, as Table Schema has them. */
function keeps(cell: string, rules: { required?: boolean; enum?: string[]; pattern?: string }) {
	if (cell === '') return !rules.required;
	const listed = !rules.enum || rules.enum.includes(cell);
	return listed && (!rules.pattern || new RegExp(rules.pattern).test(cell));
}

const made = publication();
const read = (path: string) => readFileSync(path, 'utf8');
const descriptor: Loose = JSON.parse(read('static/data/datapackage.json'));

describe('the open data', () => {
	it('is what npm run record writes, to the byte', () => {
		for (const [path, text] of Object.entries(made))
			expect(read(path) === text, `${path}: run npm run record`).toBe(true);
		const written = Object.keys(made).filter((path) => path.startsWith('static/data/'));
		const folder = readdirSync('static/data').filter((name) => name !== 'README.md');
		expect(folder.map((name) => `static/data/${name}`).sort()).toEqual(written.sort());
	});

	it('is the same each time it is made, and names no day of its making', () => {
		expect(publication()).toEqual(made);
		expect(descriptor.created).toBeUndefined();
	});
});

describe('the hash of the record', () => {
	const record = { instruments, events: eventRows, sources };

	it('is current in the app and in the download', () => {
		expect(recordHash).toBe(hashOf(record));
		expect(recordHash).toMatch(/^[0-9a-f]{12}$/);
		expect(JSON.parse(read('static/data/pacts.json'))).toMatchObject({
			hash: recordHash,
			version: dataVersion
		});
	});

	it('does not depend on the order of keys, and changes with any value', () => {
		expect(canonical({ b: [{ d: 1, c: 2 }], a: 'x' })).toBe('{"a":"x","b":[{"c":2,"d":1}]}');
		const changed: Loose = structuredClone(record);
		changed.instruments[0].place.text = 'Lyon';
		expect(hashOf(changed)).not.toBe(recordHash);
	});
});

describe('the data package', () => {
	it('names its profile, its version and its licence', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(descriptor.version).toBe(dataVersion);
		expect(descriptor.licenses[0].name).toBe('CC0-1.0');
	});

	it('knows the size and the hash of every file beside it', () => {
		const names = descriptor.resources.map(({ path }: Loose) => path).sort();
		const others = readdirSync('static/data').filter(
			(name) => !['README.md', 'datapackage.json'].includes(name)
		);
		expect(names).toEqual(others.sort());
		for (const { path, bytes, hash } of descriptor.resources) {
			expect(statSync(`static/data/${path}`).size, path).toBe(bytes);
			const sum = createHash('sha256').update(readFileSync(`static/data/${path}`));
			expect(hash, path).toBe(`sha256:${sum.digest('hex')}`);
		}
	});

	it('describes every column of every table, in its order, with rules that its cells keep', () => {
		const tables = descriptor.resources.filter(({ type }: Loose) => type === 'table');
		expect(tables).toHaveLength(3);
		for (const { path, schema, dialect } of tables) {
			expect(dialect).toEqual({ lineTerminator: '\n' });
			const rows = parse(read(`static/data/${path}`), { columns: true }) as Loose[];
			const keys = rows.map((row) => schema.primaryKey.map((key: string) => row[key]).join(' '));
			expect(new Set(keys).size, path).toBe(rows.length);
			for (const { name, constraints = {} } of schema.fields)
				for (const { [name]: cell } of rows) expect(keeps(cell, constraints), name).toBe(true);
			const [head] = read(`static/data/${path}`).split('\n');
			expect(schema.fields.map(({ name }: Loose) => name).join(',')).toBe(head);
			for (const { name, description } of schema.fields) expect(description, name).toBeTruthy();
		}
	});
});

describe('CITATION.cff', () => {
	const cff = read('CITATION.cff');

	it('has the version of the program and of the data, and their licences', () => {
		const { version } = JSON.parse(read('package.json')) as { version: string };
		expect(cff).toMatch(new RegExp(`^version: ${version}$`, 'm'));
		expect(cff).toMatch(/^license: MIT$/m);
		const data = cff.slice(cff.indexOf('references:'));
		expect(data).toMatch(new RegExp(`^    version: ${dataVersion}$`, 'm'));
		expect(data).toMatch(/^ {4}license: CC0-1\.0$/m);
		expect(data).toMatch(/^ {2}- type: data$/m);
	});
});
