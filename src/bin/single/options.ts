import { parseArgs } from 'node:util';
import { isLanguage, languages, type Language } from '#lib/i18n/languages.ts';

/** What is asked for on the command line. */
export interface Options {
	/** Languages of the file, which opens in the first; null for as many as fit. */
	langs: readonly Language[] | null;
	/** Path of the kiosk's settings; null without any. */
	kiosk: string | null;
	/** Path of the file that is written. */
	out: string;
}

const all = languages.map(({ tag }) => tag);
const usage = `npm run build:single -- [--langs ${all.join(',')}] [--kiosk kiosk.json] [--out pact-atlas.html]`;

/** Reads the arguments; throws with what is allowed for any that cannot be followed. */
export function optionsOf(args: readonly string[]): Options {
	const { langs = null, kiosk = null, out = 'pact-atlas.html' } = valuesOf(args);
	const tags = [...new Set(langs?.split(',').map((tag) => tag.trim()))];
	const unknown = tags.filter((tag) => !isLanguage(tag));
	if (unknown.length)
		throw new Error(`--langs: no language "${unknown.join('", "')}"; there are ${all.join(',')}`);
	if (!out.endsWith('.html')) throw new Error(`--out: "${out}" does not end with .html`);
	return { langs: langs === null ? null : tags.filter(isLanguage), kiosk, out };
}

function valuesOf(args: readonly string[]) {
	const text = { type: 'string' } as const;
	try {
		return parseArgs({ args: [...args], options: { langs: text, kiosk: text, out: text } }).values;
	} catch (error) {
		throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
	}
}
