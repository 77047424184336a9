import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { arcsPacked } from './page/arcs.ts';
import { kerningPacked } from './page/kerning.ts';
import { languages, rootLanguage, type Language } from '#lib/i18n/languages.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const marker = '\0single:';

const maplibre = here('./page/maplibre.ts');

/** What stands in for Kit, for what is in the document as a file of its own, and for what weighs too much. */
export const standIns = {
	'$app/navigation': here('./page/navigation.ts'),
	'$app/environment': here('./page/environment.ts'),
	'$app/paths': here('./page/paths.ts'),
	'maplibre-gl/dist/maplibre-gl-worker.mjs?url': maplibre,
	'maplibre-gl': maplibre,
	'opentype.js': here('./page/font.ts')
};

/** Vite plugin: the languages of the file alone, the first of them the one that it opens in. */
export function chosen(tags: readonly Language[]): Plugin {
	const own = here('../../lib/i18n/languages.ts');
	const list = tags.map((tag) => languages.find((each) => each.tag === tag));
	const loaders = tags.map((tag) => `${tag}: () => import('messages:${tag}')`);
	return {
		name: 'single:languages',
		load: (id) =>
			id === own
				? `export const languages = ${JSON.stringify(list)};
export const rootLanguage = ${JSON.stringify(rootLanguage)};
export const loaders = {${loaders.join(', ')}};
export const isLanguage = (tag) => tag in loaders;`
				: undefined
	};
}

/**
 * Vite plugin: what the file does without. PDF and film would be half of it; sharing and embedding want
 * an address that others can open; a new version is a new file. It is an exhibit only with settings for one.
 */
export function leftOut(kiosk: boolean): Plugin {
	const nothing = here('./page/Nothing.svelte');
	const parts = [
		'/embed/ShareButton.svelte',
		'/embed/Bar.svelte',
		'/routes/FrameSide.svelte',
		'/routes/frame.css',
		...(kiosk ? [] : ['/routes/kiosking.ts']),
		'/export/pdf.ts',
		'/export/dialog/Video.svelte',
		'/routes/Renewal.svelte'
	];
	const changes = [
		{ end: '/export/figure.ts', from: `['png', 'svg', 'pdf']`, to: `['png', 'svg']` },
		{ end: '/export/dialog/sections.ts', from: 'export const sections', to: 'const all' }
	];
	const offered = `\nexport const sections = all.filter(({ id }) => id !== 'video');`;
	return {
		name: 'single:left-out',
		enforce: 'pre',
		async resolveId(name, importer, options) {
			const end = parts.find((part) => name.endsWith(part.slice(part.lastIndexOf('/'))));
			const file = end && (await this.resolve(name, importer, { ...options, skipSelf: true }));
			return file && file.id.endsWith(end) ? nothing : undefined;
		},
		transform(code, id) {
			const change = changes.find(({ end }) => id.endsWith(`/src/lib${end}`));
			if (!change) return undefined;
			const changed = code.replace(change.from, change.to);
			if (changed === code) this.error(`${id} reads otherwise: see src/bin/single/modules.ts`);
			return changed.includes('const all') ? changed + offered : changed;
		}
	};
}

/** Vite plugin: what Kit tells the site of its public address. */
export function environment(site: string): Plugin {
	const id = '$env/static/public';
	return {
		name: 'single:environment',
		resolveId: (name) => (name === id ? marker + id : undefined),
		load: (name) =>
			name === marker + id ? `export const PUBLIC_SITE = ${JSON.stringify(site)};` : undefined
	};
}

/**
 * Vite plugin: the geometry, which the server writes into each page of the site, is drawn by the
 * script here, since no server writes this page.
 */
export function drawn(): Plugin {
	return {
		name: 'single:drawn',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('/map/svg/geometry.ts')) return undefined;
			if (!code.includes('import.meta.env.SSR'))
				this.error('The geometry is drawn otherwise: see src/bin/single/modules.ts');
			return code.replace('import.meta.env.SSR', 'true');
		}
	};
}

/**
 * Vite plugin: a file that is asked for by its address (`?url`) gets an element of its own in the
 * document; `found` gathers their texts by name, as page/embedded.ts reads them.
 */
export function embedding(found: Map<string, string>): Plugin {
	const embedded = here('./page/embedded.ts');
	return {
		name: 'single:embedding',
		enforce: 'pre',
		async resolveId(name, importer) {
			if (!name.endsWith('?url')) return undefined;
			const file = await this.resolve(name.slice(0, -4), importer);
			// Without an end that Vite knows: it would take the module for a style sheet or for JSON.
			return file && `${marker}${file.id}~`;
		},
		load(id) {
			if (!id.startsWith(marker) || !id.endsWith('~')) return undefined;
			const path = id.slice(marker.length, -1);
			const name = basename(path);
			found.set(name, textOf(path));
			return `import { embedded } from ${JSON.stringify(embedded)};
export default embedded(${JSON.stringify(name)});`;
		}
	};
}

function textOf(path: string): string {
	const packed = (bytes: Uint8Array) => deflateSync(bytes, { level: 9 }).toString('base64');
	const file = readFileSync(path);
	switch (extname(path)) {
		case '.json':
			return packed(arcsPacked(file.toString()));
		case '.ttf':
			return packed(kerningPacked(new Uint8Array(file)));
		case '.css':
			return file.toString();
		default:
			throw new Error(`No page knows how to read ${path}: see src/bin/single/page/embedded.ts`);
	}
}
