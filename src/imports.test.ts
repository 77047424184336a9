import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What one folder may import: other rows of the table, and packages. */
interface Row {
	lib: string[];
	packages: string[];
}

const svelte = ['svelte'];
const row = (lib: string, packages: string[] = []): Row => ({ lib: lib.split(' '), packages });
const any =
	'states calendar basemap pacts view scene i18n ui offline timeline map/gl map/svg map panels';
const all = `${any} tour export present embed kiosk`;

/**
 * Who may import whom: the table of section 1 of the design, in its order. A folder imports only from
 * rows above it. Libraries that the design leaves open are named when one has been chosen.
 */
const rows: Record<string, Row> = {
	states: row(''),
	calendar: row(''),
	basemap: row('states', ['topojson-client']),
	pacts: row('states calendar', ['valibot']),
	view: row('states calendar'),
	scene: row('states calendar pacts view', ['d3-scale', 'd3-interpolate', 'culori']),
	i18n: row('states calendar pacts scene', [...svelte, '@messageformat/core', 'messages']),
	ui: row('', svelte),
	// The service worker, the pages and the kiosk share what keeps the site.
	offline: row(''),
	timeline: row('calendar pacts view scene i18n ui', [...svelte, 'd3-scale']),
	'map/gl': row('states basemap scene', ['maplibre-gl']),
	'map/svg': row('states basemap scene', svelte),
	map: row('states basemap map/gl map/svg scene i18n ui', svelte),
	panels: row('states calendar basemap pacts view scene map/svg i18n ui', svelte),
	tour: row('view calendar pacts i18n ui', svelte),
	export: row('states calendar basemap pacts view scene timeline map/svg map i18n ui', [
		...svelte,
		'fflate',
		'jspdf',
		'mediabunny',
		'modern-gif',
		'opentype.js',
		'svg2pdf.js'
	]),
	present: row('states calendar pacts view scene timeline panels i18n ui', svelte),
	embed: row('calendar view timeline i18n ui', svelte),
	kiosk: row('states calendar pacts view scene timeline tour panels map offline i18n ui', [
		...svelte,
		'valibot',
		'uqr'
	]),
	routes: row(all, [...svelte, '$app', '$env', '@sveltejs/kit', 'messages']),
	geo: row('states', [
		'node',
		'topojson-client',
		'topojson-server',
		'd3-geo',
		'polylabel',
		'clipper2-ts',
		'valibot'
	]),
	// The single file shows the pages, and is built with Vite.
	bin: row(`${all} routes geo`, [
		...svelte,
		'node',
		'vite',
		'@sveltejs/vite-plugin-svelte',
		'@messageformat/core',
		'fflate',
		'maplibre-gl',
		'mediabunny',
		'opentype.js',
		'@axe-core/playwright',
		'@playwright/test',
		'sirv',
		'pngjs',
		'harfbuzzjs',
		'subset-font',
		'prettier'
	])
};
const order = Object.keys(rows);

/** Files outside the folders of the table. */
const beside = [
	'package.json',
	'src/app.css',
	'static/data/datapackage.json?raw',
	'static/print.css?url'
];

/** Packages of types alone: nothing of them is in any program. */
const types = ['geojson', 'topojson-specification'];

interface Import {
	file: string;
	name: string;
}

const sources = [...walk('src'), ...walk('geo')].filter((path) => /\.(ts|svelte)$/.test(path));

function walk(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => posix.join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
	const code = file.endsWith('.svelte') ? scripts.join('\n') : text;
	return ts
		.preProcessFile(code, true, true)
		.importedFiles.map(({ fileName }) => ({ file, name: fileName }));
}

/** The row that a path belongs to, '' for files of `src` itself. */
function rowOf(path: string): string {
	const [top, second, third, fourth] = path.split('/');
	if (top === 'geo') return 'geo';
	if (second === 'lib')
		return fourth && `map/${fourth}` in rows && third === 'map' ? `map/${fourth}` : (third ?? '');
	return second !== undefined && second in rows ? second : '';
}

/** The file of this project that an import names; null for a package. */
function target({ file, name }: Import): string | null {
	if (name.startsWith('.')) return posix.join(posix.dirname(file), name);
	if (name.startsWith('#lib/')) return `src/lib/${name.slice(5)}`;
	return name.startsWith('#geo/') ? `geo/${name.slice(5)}` : null;
}

const packageOf = (name: string) =>
	/^(@[^/]+\/[^/]+|messages(?=:)|node(?=:)|[^/:]+)/.exec(name)?.[0] ?? name;

/** Why an import is not allowed; null where it is. */
export function violation(item: Import): string | null {
	const { file, name } = item;
	const from = rowOf(file);
	const test = /\.(test|e2e)\.ts$/.test(file);
	const path = target(item);
	if (!from || types.includes(name)) return null;
	if (path === null) {
		// Vite's plugins stand beside what they compile, and run in Node.
		const build = posix.basename(file) === 'plugin.ts' && /^(node:|vite$)/.test(name);
		const allowed = rows[from]?.packages.includes(packageOf(name));
		return test || build || allowed ? null : `${from} may not import the package ${name}`;
	}
	const to = rowOf(path);
	if (to === from) return null;
	const inLib = path.startsWith('src/lib/') && file.startsWith('src/lib/');
	if (inLib && name.startsWith('.') && !(from === 'map' && to.startsWith('map/')))
		return `write #lib/${posix.relative('src/lib', path)}: the way to another folder is absolute`;
	// What the page is made of beside its sources, which only the routes and the single file bring in.
	if (beside.includes(path) && ['routes', 'bin'].includes(from)) return null;
	if (rows[from]?.lib.includes(to)) return null;
	const above = order.indexOf(to) < order.indexOf(from) || to === 'basemap';
	const driver = file.endsWith('.e2e.ts') && to === 'bin';
	return test && (above || driver) ? null : `${from} may not import from ${to}`;
}

const matches = (pattern: RegExp, files: string[]) =>
	files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

describe('imports', () => {
	it('follow the table', () => {
		const wrong = sources
			.flatMap(importsOf)
			.map((item) => ({ ...item, why: violation(item) }))
			.filter(({ why }) => why !== null)
			.map(({ file, name, why }) => `${file}: '${name}': ${why}`);
		expect(wrong).toEqual([]);
	});

	it('are all read: static, dynamic, of types, and from components', () => {
		const names = (file: string) => importsOf(file).map(({ name }) => name);
		expect(names('src/lib/map/takeover.svelte.ts')).toContain('./gl/lasting.ts');
		expect(names('src/lib/map/Map.svelte')).toContain('#lib/scene/scene.ts');
	});

	it.each([
		['src/lib/states/a.ts', '#lib/calendar/day.ts'],
		['src/lib/scene/a.ts', 'maplibre-gl'],
		['src/lib/scene/a.ts', '#lib/i18n/words.ts'],
		['src/lib/panels/A.svelte', '../map/svg/labels.ts'],
		['src/lib/panels/A.svelte', '#lib/map/gl/gl.ts'],
		['src/lib/map/Map.svelte', '$app/navigation'],
		['src/lib/calendar/day.test.ts', '#lib/scene/scene.ts'],
		['geo/a.ts', '#lib/calendar/day.ts']
	])('in %s of %s are refused', (file, name) => {
		expect(violation({ file, name })).not.toBeNull();
	});

	it.each([
		['src/lib/map/Map.svelte', './svg/labels.ts'],
		['src/lib/map/gl/style.test.ts', '@maplibre/maplibre-gl-style-spec'],
		['src/routes/gl.e2e.ts', '#lib/scene/scene.ts'],
		['src/routes/gl.e2e.ts', '../bin/probe.ts'],
		['src/routes/+page.svelte', '$app/navigation']
	])('in %s of %s are allowed', (file, name) => {
		expect(violation({ file, name })).toBeNull();
	});

	it('come from no barrel file', () => {
		expect(sources.filter((file) => posix.basename(file) === 'index.ts')).toEqual([]);
	});
});

describe('the sources', () => {
	const lib = sources.filter((file) => file.startsWith('src/lib/') && !file.includes('.test.'));

	it('read no date with the time zone of the machine', () => {
		const outside = lib.filter((file) => rowOf(file) !== 'calendar');
		expect(matches(/new Date\(\s*['"`]|Date\.parse\(/, outside)).toEqual([]);
	});

	it('have no inline style, which the policy of the page refuses', () => {
		const components = sources.filter((file) => file.endsWith('.svelte'));
		expect(matches(/<[^>]*\sstyle(=|:[\w-])/, components)).toEqual([]);
	});

	it('ask of no folder that the table lacks', () => {
		const folders = [...new Set(sources.map(rowOf))].filter((name) => name && !(name in rows));
		expect(folders).toEqual([]);
	});
});
