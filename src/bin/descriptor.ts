import { createHash } from 'node:crypto';
import type { Column } from '#lib/pacts/open/csv.ts';
import { eventColumns } from '#lib/pacts/open/events.ts';
import { pactColumns } from '#lib/pacts/open/pacts.ts';
import { sourceColumns } from '#lib/pacts/open/sources.ts';

// https://datapackage.org/standard/data-package/ (version 2.0)
const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';
const cc0 = {
	name: 'CC0-1.0',
	path: 'https://creativecommons.org/publicdomain/zero/1.0/',
	title: 'Creative Commons Zero v1.0 Universal'
};

/** A table of the package: its columns and what is one of its lines. */
interface Table {
	readonly title: string;
	readonly columns: readonly Column<never>[];
	readonly primaryKey: readonly string[];
}

const tables: Readonly<Record<string, Table>> = {
	'pacts.csv': {
		title: 'Instruments: one line for each state that is party to one',
		columns: pactColumns,
		primaryKey: ['id', 'state']
	},
	'events.csv': {
		title: 'Events in order of date, those of the instruments among them',
		columns: eventColumns,
		primaryKey: ['id']
	},
	'sources.csv': {
		title: 'Sources by key',
		columns: sourceColumns,
		primaryKey: ['key']
	}
};

function field({ name, type, description, values, pattern, required }: Column<never>) {
	const constraints = { ...(required && { required }), ...(pattern && { pattern }) };
	const all = { ...constraints, ...(values && { enum: values }) };
	return { name, type, description, ...(Object.keys(all).length > 0 && { constraints: all }) };
}

function resource(path: string, text: string) {
	const bytes = Buffer.from(text);
	const common = {
		path,
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		licenses: [cc0]
	};
	const table = tables[path];
	const name = path.replaceAll('.', '-');
	if (!table)
		return { name, title: titles[path], format: 'json', mediatype: 'application/json', ...common };
	const { title, columns, primaryKey } = table;
	return {
		...{ name, type: 'table', title, format: 'csv', mediatype: 'text/csv', ...common },
		dialect: { lineTerminator: '\n' },
		schema: { fields: columns.map(field), primaryKey, missingValues: [''] }
	};
}

const titles: Readonly<Record<string, string>> = {
	'pacts.json': 'The whole record: instruments, events and sources, as pacts.schema.json has it',
	'pacts.schema.json': 'JSON Schema (2020-12) of pacts.json'
};

/** datapackage.json of these files, given by name. */
export function descriptor(files: Readonly<Record<string, string>>, version: string): string {
	const described = {
		$schema: profile,
		name: 'pacts-1932',
		title: 'Pact Atlas 1932: the record',
		description:
			'Treaties and other events between the USSR and the states on a map of Europe on 1 July 1932, 1925 to 1941. Every value carries a confidence: those marked unverified or disputed are no plain facts.',
		version,
		keywords: ['history', 'interwar Europe', 'treaties', 'non-aggression pacts', '1932'],
		licenses: [cc0],
		contributors: [{ title: 'Pact Atlas 1932 contributors', roles: ['author'] }],
		sources: [{ title: 'The works that sources.csv lists' }],
		resources: Object.entries(files).map(([path, text]) => resource(path, text))
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}
