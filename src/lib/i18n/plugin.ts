// https://messageformat.github.io/messageformat/api/core.compilemodule/
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const prefix = 'messages:';

/**
 * Vite plugin: `import messages from 'messages:en'` gives the file `en.json` of this folder, its ICU
 * messages compiled to functions. Compiled at build, so that no parser reaches the browser.
 */
export function messages(): Plugin {
	return {
		name: 'messages',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const locale = id.slice(prefix.length + 1);
			const file = fileURLToPath(new URL(`./${locale}.json`, import.meta.url));
			this.addWatchFile(file);
			const text = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
			const formats = new MessageFormat(locale, { returnType: 'string' });
			return compileModule(formats, text);
		}
	};
}
