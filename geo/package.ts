import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

// https://datapackage.org/standard/data-package/ (version 2.0)
const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

const require = createRequire(import.meta.url);
const versionOf = (name: string) => (require(name) as { version: string }).version;

const cc0 = {
	name: 'CC0-1.0',
	path: 'https://creativecommons.org/publicdomain/zero/1.0/',
	title: 'Creative Commons Zero v1.0 Universal'
};

const unitFields = [
	['id', 'Id of the unit, a hyphenated English name of 1932: member "id" of the feature'],
	['name', 'English name of 1932'],
	['kind', 'state, possession, protectorate, mandate or international'],
	['sovereign', 'Id of the sovereign state: its own for a state, null for an international regime']
];

const lineFields = [
	['status', 'disputed: a border that one side never accepted; internal: within one unit'],
	['name', 'Name of the line'],
	['between', 'Ids of the units on either side']
];

interface Resource {
	name: string;
	path: string;
	title: string;
	description: string;
	format: string;
	mediatype: string;
	fields: string[][];
}

const resources: Resource[] = [
	{
		name: 'states-topojson',
		path: 'europe-1932-10m.json',
		title: 'Units of 1 July 1932, TopoJSON',
		description:
			'Objects states, outside (land beyond the list of units), lines and lakes, with shared arcs, in ' +
			'longitude and latitude (WGS84). Outlines run clockwise, as d3-geo wants them.',
		format: 'topojson',
		mediatype: 'application/json',
		fields: unitFields
	},
	{
		name: 'states-geojson',
		path: 'europe-1932-10m.geojson',
		title: 'Units of 1 July 1932, GeoJSON',
		description: 'The same units by RFC 7946: outlines run counter-clockwise, five decimals.',
		format: 'geojson',
		mediatype: 'application/geo+json',
		fields: unitFields
	},
	{
		name: 'lines-geojson',
		path: 'europe-1932-10m-lines.geojson',
		title: 'Disputed and internal lines of 1 July 1932, GeoJSON',
		description: 'The lines object of the TopoJSON by RFC 7946.',
		format: 'geojson',
		mediatype: 'application/geo+json',
		fields: lineFields
	}
];

/** The Frictionless descriptor of the published files, whose texts are given by file name. */
export function dataPackage(texts: Readonly<Record<string, string>>): string {
	const descriptor = {
		$schema: profile,
		name: 'europe-1932',
		title: 'Europe on 1 July 1932',
		description:
			'Boundaries of the states, mandates, protectorates, possessions and international regimes of ' +
			'Europe and its rim on 1 July 1932. Credit is asked for, not required: "Made with Natural Earth".',
		version: versionOf('../package.json'),
		keywords: ['history', 'interwar Europe', 'boundaries', '1932'],
		licenses: [cc0],
		contributors: [{ title: 'Pact Atlas 1932 contributors', roles: ['author'] }],
		sources: [
			{
				title: 'Natural Earth 1:10m, as packed in world-atlas',
				path: 'https://www.naturalearthdata.com/',
				version: `world-atlas ${versionOf('world-atlas/package.json')}`
			},
			{ title: 'The treaties and places that geo/ACCURACY.md lists line by line' }
		],
		resources: resources.map(({ fields, ...resource }) => {
			const text = texts[resource.path]!;
			return {
				...resource,
				encoding: 'utf-8',
				bytes: Buffer.byteLength(text),
				hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
				licenses: [cc0],
				schema: {
					fields: fields.map(([name, description]) => {
						return { name, type: name === 'between' ? 'array' : 'string', description };
					})
				}
			};
		})
	};
	return JSON.stringify(descriptor, null, '\t') + '\n';
}
