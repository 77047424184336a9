import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Language } from '#lib/i18n/languages.ts';
import { record } from '#lib/pacts/plugin.ts';
import { maplibre } from './maplibre.ts';
import { messages } from './messages.ts';
import { chosen, drawn, embedding, environment, leftOut, standIns } from './modules.ts';

/** What the file is made of, beside its settings. */
export interface Bundle {
	/** The one module that does everything. */
	script: string;
	style: string;
	/** Files that are asked for by address, by name. */
	files: Map<string, string>;
	/** What each language adds to the script, by its tag. */
	words: Map<string, string>;
}

const lean = fileURLToPath(new URL('../../lib/scene/lean.ts', import.meta.url));

/**
 * The pages of the site as one script and one style sheet, in some languages; the exhibit only where
 * the file is to be one.
 */
export async function bundle(
	tags: readonly Language[],
	site: string,
	kiosk: boolean
): Promise<Bundle> {
	const files = new Map([['maplibre.mjs', await maplibre()]]);
	const result = await build({
		configFile: false,
		logLevel: 'error',
		root: process.cwd(),
		publicDir: false,
		plugins: [
			drawn(),
			leftOut(kiosk),
			embedding(files),
			environment(site),
			chosen(tags),
			messages(kiosk),
			record(),
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		resolve: {
			alias: { ...standIns, 'd3-array': lean, 'd3-format': lean, 'd3-interpolate': lean }
		},
		// The address of the file ends where the fragment begins: the query is within it.
		define: {
			'location.search': 'globalThis.atlasAddress.search',
			'location.pathname': '""'
		},
		build: {
			write: false,
			target: 'es2022',
			cssCodeSplit: false,
			assetsInlineLimit: () => true,
			modulePreload: false,
			reportCompressedSize: false,
			chunkSizeWarningLimit: Infinity,
			rolldownOptions: {
				input: fileURLToPath(new URL('./page/main.ts', import.meta.url)),
				output: { codeSplitting: false }
			}
		}
	});
	return taken((Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput, files);
}

function taken({ output }: Rolldown.RolldownOutput, files: Map<string, string>): Bundle {
	const chunks = output.filter((part) => part.type === 'chunk');
	const assets = output.filter((part) => part.type === 'asset');
	const [main] = chunks;
	const [style] = assets;
	if (!main || !style || chunks.length > 1 || assets.length > 1)
		throw new Error(`Not one file: ${output.map(({ fileName }) => fileName).join(', ')}`);
	const words = Object.entries(main.modules).flatMap(([id, { code }]) => {
		const tag = /^\0messages:(\w\w)$/.exec(id)?.[1];
		return tag && code ? [[tag, code] as const] : [];
	});
	return {
		script: main.code,
		style: withoutItalic(String(style.source)),
		files,
		words: new Map(words)
	};
}

/**
 * The italic is in the file for pictures already, and serves the page as well: see page/italic.ts. It lacks
 * ligatures, and figures of other forms, which no italic here is set with.
 */
function withoutItalic(style: string): string {
	const kept = style.replace(/@font-face\s*\{[^}]*font-style:\s*italic[^}]*\}/g, '');
	if (kept === style)
		throw new Error('The italic is named otherwise: see src/bin/single/bundle.ts');
	return kept;
}
