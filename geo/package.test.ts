import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Described {
	name?: string;
	path?: string;
	title?: string;
}

interface Resource extends Described {
	bytes: number;
	hash: string;
	mediatype: string;
	licenses: Described[];
	schema: { fields: { name: string; type: string; description: string }[] };
}

const descriptor = JSON.parse(readFileSync('static/geo/datapackage.json', 'utf8')) as Described & {
	$schema: string;
	version: string;
	created?: string;
	licenses: Described[];
	sources: Described[];
	resources: Resource[];
};

// What https://datapackage.org/profiles/2.0/datapackage.json asks for: required members and patterns.
const path = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;
const hash = /^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/;
const license = /^([-a-zA-Z0-9._])+$/;

describe('the data package', { timeout: 60_000 }, () => {
	const { resources } = descriptor;

	it('keeps to the profile that it names', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(resources.length).toBeGreaterThan(0);
		for (const resource of resources) {
			expect(typeof resource.name).toBe('string');
			expect(resource.path).toMatch(path);
			expect(resource.hash).toMatch(hash);
			expect(resource.mediatype).toMatch(/^(.+)\/(.+)$/);
			expect(Number.isInteger(resource.bytes)).toBe(true);
			for (const { name, type } of resource.schema.fields) expect(name && type).toBeTruthy();
		}
		for (const one of [...descriptor.licenses, ...resources.flatMap(({ licenses }) => licenses)]) {
			expect(one.name).toMatch(license);
			expect(one.path).toMatch(path);
		}
		for (const source of descriptor.sources) {
			expect(Object.keys(source).length).toBeGreaterThan(0);
			if (source.path) expect(source.path).toMatch(path);
		}
	});

	it('names each resource once', () => {
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	});

	it('knows the size and the hash of every file', () => {
		for (const { path: name, bytes, hash: told } of resources) {
			const file = `static/geo/${name}`;
			expect(statSync(file).size, name).toBe(bytes);
			const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
			expect(told, name).toBe(`sha256:${sum}`);
		}
	});

	it('describes every property that the features have', () => {
		for (const { path: name, schema } of resources.filter(({ path: p }) =>
			p!.endsWith('.geojson')
		)) {
			const { features } = JSON.parse(readFileSync(`static/geo/${name}`, 'utf8'));
			const described = schema.fields.map((field) => field.name);
			for (const feature of features)
				for (const key of Object.keys(feature.properties)) expect(described).toContain(key);
			for (const { description } of schema.fields) expect(description).not.toBe('');
		}
	});

	it('is in the public domain, has a version, and no date of its making', () => {
		expect(descriptor.licenses[0]!.name).toBe('CC0-1.0');
		expect(descriptor.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
		expect(descriptor.created).toBeUndefined();
	});
});
