import { posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Shell } from './plan.ts';

/** Where the worker looks for the list. */
const file = '_app/shell.json';

/** What a reader's pages ask for only on a wish that needs a network, a printer or a large disk anyway. */
const apart = [
	'/src/lib/export/',
	'/src/lib/embed/',
	'/src/lib/kiosk/',
	'/src/lib/panels/cite/',
	'/src/routes/export/',
	'/src/routes/404/',
	'/src/routes/kiosking.ts'
];

/**
 * Vite plugin: lists what a reader needs without a network, by following the scripts of the reader's
 * pages: everything but the makers of pictures and films, the kiosk, and the words of other languages.
 */
export function shell(): Plugin {
	return {
		name: 'shell',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			// Vite takes out the chunks that are nothing but style.
			order: 'post',
			handler(_, bundle) {
				const source = JSON.stringify(shellOf(bundle));
				this.emitFile({ type: 'asset', fileName: file, source });
			}
		}
	};
}

/** The list for a bundle. */
export function shellOf(bundle: Rolldown.OutputBundle): Shell {
	const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
	const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const common = new Set<string>();
	const languages: Record<string, Set<string>> = {};
	const seen = new Set<string>();
	const queue = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
	for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
		const chunk = byName.get(name);
		if (!chunk || seen.has(name)) continue;
		seen.add(name);
		if (isApart(chunk)) continue;
		const into = languageOf(chunk);
		const set = into === null ? common : (languages[into] ??= new Set());
		for (const path of filesOf(chunk)) set.add(`/${path}`);
		queue.push(...chunk.imports, ...chunk.dynamicImports);
	}
	// Style and type that no script brings: the printed page's, and the faces that style asks for.
	const claimed = new Set(chunks.flatMap(filesOf));
	const loose = Object.keys(bundle).filter(
		(name) => !claimed.has(name) && ['.css', '.woff2'].includes(posix.extname(name))
	);
	const sorted = (set: Iterable<string>) => [...set].sort();
	return {
		common: sorted(new Set([...common, ...loose.map((name) => `/${name}`)])),
		languages: Object.fromEntries(Object.entries(languages).map(([tag, set]) => [tag, sorted(set)]))
	};
}

// What begins a chunk decides; what it shares with others is a chunk of its own.
function isApart({ facadeModuleId }: Rolldown.OutputChunk): boolean {
	const id = facadeModuleId ?? '';
	return apart.some((part) => id.includes(part));
}

function languageOf({ facadeModuleId }: Rolldown.OutputChunk): string | null {
	return /messages:(\w\w)(\/|$)/.exec(facadeModuleId ?? '')?.[1] ?? null;
}

function filesOf(chunk: Rolldown.OutputChunk): string[] {
	const { viteMetadata } = chunk as Rolldown.OutputChunk & {
		viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> };
	};
	const { importedCss = [], importedAssets = [] } = viteMetadata ?? {};
	return [chunk.fileName, ...importedCss, ...importedAssets];
}
