import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { messages } from './src/lib/i18n/plugin.ts';
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
			if (plain === code) this.error('Kit changed its route announcer: see vite.config.ts');
			return plain;
		}
	};
}

export default defineConfig({
	plugins: [announcer(), messages(), record(), sveltekit()],
	resolve: {
		alias: { 'd3-format': fileURLToPath(new URL('src/lib/scene/noformat.ts', import.meta.url)) }
	},
	optimizeDeps: { exclude: ['maplibre-gl'] },
	test: {
		include: ['src/**/*.test.ts', 'geo/**/*.test.ts'],
		expect: { requireAssertions: true }
	}
});
