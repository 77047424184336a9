import { readFileSync } from 'node:fs';
import type { Language } from '#lib/i18n/languages.ts';
import { settingsOf, type Problem } from '#lib/kiosk/settings.ts';

/** A kiosk's settings for the file. */
export interface Inline {
	/** Compact JSON, as the document holds it. */
	json: string;
	/** Its languages, the one that it opens in first. */
	langs: readonly Language[];
}

/** The kiosk's settings of a file; throws with file, line and reason where any cannot be followed. */
export function settingsIn(path: string): Inline {
	let text: string;
	try {
		text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	} catch {
		throw new Error(`--kiosk: there is no file ${path}`);
	}
	const { settings, problems } = settingsOf(text);
	if (problems.length)
		throw new Error(problems.map((problem) => `--kiosk: ${path}, ${worded(problem)}`).join('\n'));
	const langs = [...new Set([settings.language, ...settings.languages])];
	return { json: JSON.stringify(JSON.parse(text)), langs };
}

const worded = ({ line, key, reason }: Problem) => `line ${line}: ${key && `${key}: `}${reason}`;
