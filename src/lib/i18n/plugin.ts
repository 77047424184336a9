// https://messageformat.github.io/messageformat/api/core.compilemodule/
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { groupOf } from './groups.ts';

const prefix = 'messages:';

/**
 * Vite plugin: `import messages from 'messages:en'` gives what the first page needs of the file
 * `en.json` of this folder, `messages:en/card` what the group `card` adds; ICU messages compiled to
 * functions. Compiled at build, so that no parser reaches the browser.
 */
export function messages(): Plugin {
	return {
		name: 'messages',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const [locale = '', group = null] = id.slice(prefix.length + 1).split('/');
			const file = fileURLToPath(new URL(`./${locale}.json`, import.meta.url));
			this.addWatchFile(file);
			const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
			const own = Object.entries(all).filter(([key]) => groupOf(key) === group);
			const formats = new MessageFormat(locale, { returnType: 'string' });
			return compileModule(formats, Object.fromEntries(own));
		}
	};
}
