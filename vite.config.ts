import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { messages } from './src/lib/i18n/plugin.ts';
import { shell } from './src/lib/offline/plugin.ts';
import { record } from './src/lib/pacts/plugin.ts';

/**
 * Kit hides its route announcer with a style attribute, which our content policy refuses; the class
 * from app.css does the same.
 */
function announcer(): Plugin {
	return {
		name: 'announcer',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('/generated/root.svelte')) return undefined;
			const plain = code.replace(
				/id="svelte-announcer"(.*?)style="[^"]*"/,
				'id="svelte-announcer"$1class="visually-hidden"'
			);
			// Pages load anew, so it has nothing to tell; it would say the title when the address changes.
			const silent = plain.replace('aria-live="assertive"', 'aria-live="off"');
			if (plain === code || silent === plain)
				this.error('Kit changed its route announcer: see vite.config.ts');
			return silent;
		}
	};
}

/**
 * What the first page shares with other pages and with what is loaded later goes into one script: by
 * default each such set becomes a script of its own, and many small ones compress worse. Only what
 * the first page needs anyway may be named here.
 */
const first = new RegExp(
	[
		'node_modules/(svelte/(?!.*/(bindings/input|key)\\.js)|(esm-env|clsx|@sveltejs/kit|@messageformat/runtime|d3-[a-z]+)/)',
		'src/lib/(calendar|states|view)/',
		'src/lib/scene/(axis|events|palette|patterns|scene)\\.',
		'src/lib/pacts/(dates|outline|query)\\.',
		'src/lib/i18n/(context|languages|words)\\.',
		'src/lib/(basemap/(frame|camera)|panels/(Caption|Languages|Legend|Mark)|ui/(icons|IconButton))\\.',
		'src/lib/(map/(naming|pointing)|ui/motion|map/svg/Patterns|timeline/(shape|Slider|pace|timeline))\\.',
		'src/lib/map/svg/labels\\.css',
		'src/routes/(LanguageSwitch|links|site)\\.'
	].join('|')
);

/**
 * What is fetched beside a script before it is asked for. Each page is loaded anew and names its own
 * scripts: those of the other pages, all listed in Kit's first script, would never be asked for.
 */
function preloaded(_: string, deps: string[], { hostId }: { hostId: string }): string[] {
	return /entry\/app\./.test(hostId) ? deps.filter((dep) => dep.endsWith('.css')) : deps;
}

const lean = fileURLToPath(new URL('src/lib/scene/lean.ts', import.meta.url));
const nothing = fileURLToPath(new URL('src/lib/export/nothing.ts', import.meta.url));
/** What jsPDF would load to turn web pages into pictures, which nobody asks of it here. */
const unused = { html2canvas: nothing, canvg: nothing, dompurify: nothing };

export default defineConfig({
	plugins: [announcer(), messages(), record(), shell(), sveltekit()],
	resolve: {
		alias: process.env.VITEST
			? {}
			: { 'd3-array': lean, 'd3-format': lean, 'd3-interpolate': lean, ...unused }
	},
	build: {
		modulePreload: { resolveDependencies: preloaded },
		rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: first }] } } }
	},
	optimizeDeps: { exclude: ['maplibre-gl'] },
	test: {
		include: ['src/**/*.test.ts', 'geo/**/*.test.ts'],
		// A test is not timed: two busy cores may take long over the heaviest.
		testTimeout: 60_000,
		expect: { requireAssertions: true }
	}
});
