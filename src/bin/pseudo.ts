import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

const manifest = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * Makes a page's English 40 % longer, to see whether a layout would bear a longer language: the script
 * with the messages is answered by one that lengthens what the real one says. Before the page is opened.
 */
export async function lengthen(page: Page): Promise<void> {
	const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string }>;
	const file = chunks['messages:en']?.file;
	if (!file) throw new Error('pseudo: the build has no script of the English messages');
	await page.route(
		(url) => url.pathname.endsWith(file) && !url.search,
		(route) => route.fulfill({ contentType: 'text/javascript', body: pseudo(`/${file}?real`) })
	);
}

// Codes, numbers and patterns of dates are as short in every language.
const pseudo = (real: string) => `
import real, { later as groups } from '${real}';
const longer = (text) => text.replace(/\\p{L}{3,}/gu, (word) => word + 'äëîõū'.slice(0, Math.round(word.length * 0.4)));
const kept = /^(code|date|month|short|shorter)\\b/;
const all = (messages) => Object.fromEntries(Object.entries(messages).map(([key, message]) => [key,
	kept.test(key) ? message : typeof message === 'string' ? longer(message)
	: (args) => longer(message(args))]));
export default all(real);
export const later = Object.fromEntries(Object.entries(groups).map(([group, load]) =>
	[group, async () => ({ default: all((await load()).default) })]));
`;
