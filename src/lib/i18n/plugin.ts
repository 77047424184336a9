// https://messageformat.github.io/messageformat/api/core.compilemodule/
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import english from './en.json' with { type: 'json' };
import { groupOf, groups } from './groups.ts';

const prefix = 'messages:';

/**
 * Vite plugin: `import messages, { later } from 'messages:en'` gives what the first page needs of the
 * file `en.json` of this folder and how its other groups are loaded; `messages:en/card` is what the
 * group `card` adds; `messages:each/kiosk.touch` is that one text in every language, for a screen that
 * speaks to all. ICU messages are compiled at build, so that no parser reaches the browser; a key that
 * a language lacks fails the build.
 */
export function messages(): Plugin {
	return {
		name: 'messages',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const [locale = '', group = null] = id.slice(prefix.length + 1).split('/');
			if (locale === 'each') return eachModule(group ?? '');
			const file = fileURLToPath(new URL(`./${locale}.json`, import.meta.url));
			this.addWatchFile(file);
			const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
			const missing = Object.keys(english).filter((key) => !all[key]);
			if (missing.length) this.error(`${locale}.json lacks: ${missing.join(', ')}`);
			const code = moduleOf(locale, messagesOf(all, group));
			return group ? code : `${code}\nexport const later = {${loadersOf(locale)}};`;
		}
	};
}

/** A text in every language, by tag; nothing else of the languages comes with it. */
export function eachModule(key: string): string {
	const folder = fileURLToPath(new URL('.', import.meta.url));
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const texts = files.map((name) => {
		const all = JSON.parse(readFileSync(folder + name, 'utf8')) as Record<string, string>;
		return [name.slice(0, -5), all[key]];
	});
	return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

/** The messages of a group, with the grammatical forms that they ask for and the first page does not. */
function messagesOf(all: Record<string, string>, group: string | null): [string, string][] {
	const entries = Object.entries(all);
	const own = entries.filter(([key]) => !key.includes('@') && groupOf(key) === group);
	const forms = new Set(own.flatMap(([, text]) => formsIn(text)));
	// A month without its day is worded by no message's wish.
	if (group === null) forms.add('month@alone');
	else
		for (const [, text] of messagesOf(all, null))
			formsIn(text).forEach((form) => forms.delete(form));
	const asked = entries.filter(([key]) => forms.has(key.split('.')[0] ?? ''));
	return [...own, ...asked];
}

/** Families of forms that a text asks for: `{state_with}` is `state@with`, `{any_on}` that of a date. */
function formsIn(text: string): string[] {
	return [...text.matchAll(/\{(\w+?)_(\w+)[},]/g)].flatMap(([, base = '', form = '']) =>
		['state', 'place', 'kind'].includes(base)
			? [`${base}@${form}`]
			: [`date@${form}`, `month@${form}`]
	);
}

/** A text with nothing to fill in stays a text: a function for each would be a fifth of the script. */
function moduleOf(locale: string, messages: [key: string, text: string][]): string {
	const formats = new MessageFormat(locale, { returnType: 'string' });
	const plain = messages.filter(([, text]) => !/[{}]/.test(text));
	const filled = messages.filter(([, text]) => /[{}]/.test(text));
	const code = compileModule(formats, Object.fromEntries(filled));
	const texts = JSON.stringify(Object.fromEntries(plain));
	return `${code.replace('export default ', 'const filled = ')};
export default { ...${texts}, ...filled };`;
}

function loadersOf(locale: string): string {
	return groups.map((group) => `${group}: () => import('${prefix}${locale}/${group}')`).join(', ');
}
