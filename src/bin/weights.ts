import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

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

// Compressed here rather than read from the .br files, which a build without precompression lacks.
const sent = (path: string) => brotliCompressSync(readFileSync(path)).length;

/** What the first page and the detailed map weigh; throws without a build. */
export function weights(): Weight[] {
	const html = readFileSync(`${site}/index.html`, 'utf8');
	const first = firstFiles(html);
	return [
		weigh('HTML with the map', 70_000, [`${site}/index.html`]),
		weigh('script and style before the slider works', 60_000, first),
		weigh('detailed geometry', 200_000, [detail])
	];
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
	const asked = /["'](?:\.?\/)?(_app\/immutable\/[^"']+\.(?:js|css))["']/g;
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
