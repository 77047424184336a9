import { existsSync, readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { isLanguage, rootLanguage } from '#lib/i18n/languages.ts';
import { headOf, pageOf } from './routes/head.ts';
import { site } from './routes/site.ts';

const manifest = '.svelte-kit/output/client/.vite/manifest.json';
/** Scripts of the client by what they are made of; none while nothing has been built. */
const chunks = existsSync(manifest)
	? (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string }>)
	: null;

/** Pages are prerendered, so this runs in the build alone: it fills in what app.html leaves open. */
export const handle: Handle = ({ event, resolve }) => {
	const path = event.url.pathname;
	const first = path.split('/')[1] ?? '';
	const lang = isLanguage(first) ? first : rootLanguage;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			// A page that starts no script of Kit's has all its words in its markup.
			const scripted = html.includes('kit.start(');
			const page = html
				.replace('%lang%', lang)
				.replace(/.*%messages%.*\n/, (line) =>
					scripted ? line.replace('%messages%', messagesOf(lang)) : ''
				);
			return path === '/404' ? rooted(page) : shared(page, path, lang);
		}
	});
};

function shared(html: string, path: string, lang: string): string {
	const picture = pictureOf(pageOf(path, lang), lang);
	// A function: what stands in a description must not be taken for a pattern of replacement.
	return html.replace('%previews%', () => headOf({ site, path, lang, html, picture }));
}

/** Path of the picture of a page: that of its signature, or its language's. */
function pictureOf(page: string, lang: string): string {
	const date = /^on\/([\d-]{10})\/$/.exec(page)?.[1];
	const picture = `/preview/${date ?? lang}.png`;
	return existsSync(`static${picture}`) ? picture : `/preview/${rootLanguage}.png`;
}

/** The page for what is missing is sent at any depth: its addresses start at the site's root. */
function rooted(html: string): string {
	const base = site ? new URL(site).pathname.replace(/\/$/, '') : '';
	return html
		.replace('%previews%', '<meta name="robots" content="noindex" />')
		.replace(/(href|src)="\.\//g, `$1="${base}/`);
}

/** The script with a language's messages: unless it is preloaded, it is asked for a round trip late. */
function messagesOf(lang: string): string {
	if (!chunks) return '';
	const chunk = chunks[`messages:${lang}`];
	if (!chunk) throw new Error(`hooks: the build has no messages for "${lang}"`);
	return chunk.file;
}
