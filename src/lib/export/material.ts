import type { Outlines } from '#lib/basemap/outlines.ts';
import { isLanguage, loaders } from '#lib/i18n/languages.ts';
import { wordsOf, type Words } from '#lib/i18n/words.ts';
import { lifeOf, type Life } from '#lib/scene/life.ts';
import { detailed, fromPage } from './geometry.ts';
import { loadType, type Type } from './type.ts';

/** What a figure is made of beside its own description. */
export interface Material {
	words: Words;
	/** The status of treaties and the events after 1933. */
	life: Life;
	geometry: Outlines;
	type: Type;
	/** Public address of the site without a slash at its end; null where the build knows none. */
	site: string | null;
}

/** How the parts are got; each is asked for once. */
export interface Sources {
	light(): Promise<Outlines | null>;
	detailed(): Promise<Outlines>;
	type(): Promise<Type>;
}

const page: Sources = {
	light: () => Promise.resolve(fromPage(globalThis.document)),
	detailed: () => detailed(),
	type: () => loadType()
};

/** Sources that read every file by its address as the build gives it: for tests, and beyond a browser. */
export function sourcesFrom(read: (url: string) => Promise<Uint8Array>): Sources {
	const json = async (url: string) =>
		JSON.parse(new TextDecoder().decode(await read(url))) as unknown;
	return {
		light: () => Promise.resolve(null),
		detailed: () => detailed(json),
		type: () => loadType(read)
	};
}

const known = new WeakMap<Sources, Map<string, Promise<unknown>>>();

/**
 * Everything that a figure in a language needs, whatever the page's own language; throws for a tag that
 * is none of ours, and where a file does not load. `fine` asks for the detailed geometry; `site` is the public address, '' or null for none.
 */
export async function gather(
	lang: string,
	fine: boolean,
	site: string | null = null,
	sources: Sources = page
): Promise<Material> {
	const [words, life, type, geometry] = await Promise.all([
		once(sources, `words ${lang}`, () => wordsIn(lang)),
		once(sources, 'life', () => Promise.resolve(lifeOf())),
		once(sources, 'type', () => sources.type()),
		once(sources, fine ? 'fine' : 'light', () => geometryOf(fine, sources))
	]);
	return { words, life, geometry, type, site: site || null };
}

async function geometryOf(fine: boolean, sources: Sources): Promise<Outlines> {
	const light = fine ? null : await sources.light();
	return light ?? once(sources, 'detailed', () => sources.detailed());
}

async function wordsIn(lang: string): Promise<Words> {
	if (!isLanguage(lang)) throw new Error(`There are no words in "${lang}"`);
	const words = wordsOf(lang, await loaders[lang]());
	const needed = ['map', 'access', 'after', 'cite', 'steps', 'pace', 'export'] as const;
	await Promise.all(needed.map((name) => words.load(name)));
	return words;
}

/** Asks once; what failed is asked for again the next time. */
async function once<T>(sources: Sources, name: string, ask: () => Promise<T>): Promise<T> {
	const all = known.get(sources) ?? new Map<string, Promise<unknown>>();
	known.set(sources, all);
	const asked = (all.get(name) as Promise<T> | undefined) ?? ask();
	all.set(name, asked);
	asked.catch(() => all.delete(name));
	return asked;
}
