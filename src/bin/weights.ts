import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { languages, rootLanguage } from '#lib/i18n/languages.ts';

/** A part of the site with a budget, in bytes as brotli sends them. */
export interface Weight {
	name: string;
	bytes: number;
	budget: number;
	/** The files that were counted. */
	files: string[];
}

const site = 'build';
const detail = 'src/lib/basemap/detail.json';
const manifest = '.svelte-kit/output/client/.vite/manifest.json';

// Compressed here rather than read from the .br files, which a build without precompression lacks.
const sent = (path: string) => brotliCompressSync(readFileSync(path)).length;

/** What the first page and the detailed map weigh, in the heaviest language; throws without a build. */
export function weights(): Weight[] {
	const pages = languages.map(
		({ tag }) => `${site}/${tag === rootLanguage ? '' : `${tag}/`}index.html`
	);
	const html = pages.map((page) => weigh('HTML with the map', 70_000, [page]));
	const first = pages.map((page) => {
		const files = firstFiles(readFileSync(page, 'utf8'), site);
		return weigh('script and style before the slider works', 60_000, files);
	});
	const texts = languages.map(({ tag }) => textsOf(tag));
	return [
		heaviest(html),
		heaviest(first),
		weigh('detailed geometry', 180_000, [detail]),
		heaviest(texts.map(({ face }) => face)),
		...own.map((group) => heaviest(texts.flatMap(({ page }) => page.get(group) ?? [])))
	];
}

/** Groups of messages that are the text of a page or a tour, and come with it. */
const own = ['claim'] as const;
/** Groups that word the controls of the map; the others are names, notes and pages of their own. */
const interfaceGroups = ['', 'after', 'card', 'cite'];

function textsOf(tag: string) {
	const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string }>;
	const files = (group: string) => {
		const chunk = chunks[`messages:${tag}${group && `/${group}`}`];
		return chunk ? [`${site}/${chunk.file}`] : [];
	};
	return {
		face: weigh('words of the interface', 12_000, interfaceGroups.flatMap(files)),
		page: new Map(own.map((group) => [group, weigh(`text: ${group}`, 15_000, files(group))]))
	};
}

function heaviest(all: Weight[]): Weight {
	const [first] = all.sort((a, b) => b.bytes - a.bytes);
	if (!first?.bytes) throw new Error('weights: nothing was weighed; is there a build?');
	return first;
}

function weigh(name: string, budget: number, files: string[]): Weight {
	return { name, budget, files, bytes: files.reduce((sum, path) => sum + sent(path), 0) };
}

/**
 * Scripts and style sheets that a page asks for at once, with everything that they import statically:
 * what `import()` brings later, MapLibre first of all, is not among them.
 */
export function firstFiles(
	html: string,
	folder = site,
	read: (path: string) => string = (path) => readFileSync(path, 'utf8')
): string[] {
	// A browser fetches what is for print alone last of all, and does not wait for it.
	const shown = html.replace(/<link[^>]*\smedia="print"[^>]*>/g, '');
	const asked = /["'](?:\.{0,2}\/)*(_app\/immutable\/[^"']+\.(?:js|css))["']/g;
	const queue = [...shown.matchAll(asked)].map(([, path]) => posix.join(folder, path ?? ''));
	const found = new Set<string>();
	for (let path = queue.pop(); path; path = queue.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		if (!path.endsWith('.js')) continue;
		for (const [, name] of read(path).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g))
			queue.push(posix.join(posix.dirname(path), name ?? ''));
	}
	return [...found].sort();
}
