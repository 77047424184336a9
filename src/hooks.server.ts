import { existsSync, readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { isLanguage, rootLanguage } from '#lib/i18n/languages.ts';

const manifest = '.svelte-kit/output/client/.vite/manifest.json';

/** Pages are prerendered, so this runs in the build alone: it fills in what app.html leaves open. */
export const handle: Handle = ({ event, resolve }) => {
	const first = event.url.pathname.split('/')[1] ?? '';
	const lang = isLanguage(first) ? first : rootLanguage;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', lang).replace('%messages%', messagesOf(lang))
	});
};

/** The script with a language's messages: unless it is preloaded, it is asked for a round trip late. */
function messagesOf(lang: string): string {
	if (!existsSync(manifest)) return '';
	const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string }>;
	const chunk = chunks[`messages:${lang}`];
	if (!chunk) throw new Error(`hooks: the build has no messages for "${lang}"`);
	return chunk.file;
}
