// https://messageformat.github.io/messageformat/api/core.compilemodule/
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { groupOf, groups, type Group } from '#lib/i18n/groups.ts';
import { languages } from '#lib/i18n/languages.ts';
import { eachModule } from '#lib/i18n/plugin.ts';

const prefix = 'messages:';
const texts = (tag: string) =>
	JSON.parse(readFileSync(`src/lib/i18n/${tag}.json`, 'utf8')) as Record<string, string>;

/** What the parts say that no file has (see modules.ts), and the exhibit, which not every file is. */
const unsaid: readonly Group[] = ['embed', 'frame'];

/**
 * Vite plugin: each language as a list of its messages in the order of all keys, which are in the file
 * once: with its keys, each would be a quarter larger. All groups come at once, so none comes later.
 */
export function messages(kiosk: boolean): Plugin {
	const silent = new Set<Group | null>(kiosk ? unsaid : [...unsaid, 'kiosk']);
	const said = (key: string) => !silent.has(groupOf(key)) && !key.startsWith('export.video.');
	// As the files have them: what belongs together repeats its words, and packs better side by side.
	const keys = [...new Set(languages.flatMap(({ tag }) => Object.keys(texts(tag))))].filter(said);
	return {
		name: 'single:messages',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const name = id.slice(prefix.length + 1);
			if (name.startsWith('each/')) return eachModule(name.slice(5));
			return name === 'keys' ? keysModule(keys) : moduleOf(name, keys);
		}
	};
}

function keysModule(keys: readonly string[]): string {
	return `const keys = ${JSON.stringify(keys.join('\n'))}.split('\\n');
export const keyed = (list) =>
	Object.fromEntries(list.map((value, i) => [keys[i], value]).filter(([, value]) => value !== 0));
export const later = Object.fromEntries(
	${JSON.stringify(groups)}.map((group) => [group, async () => ({ default: {} })])
);`;
}

function moduleOf(tag: string, keys: readonly string[]): string {
	const all = texts(tag);
	const filled = keys.filter((key) => /[{}]/.test(all[key] ?? ''));
	const format = new MessageFormat(tag, { returnType: 'string' });
	// A message is a line of the compiled module: `  m12: (d) => …,`.
	const numbered = filled.map((key, i) => [`m${i}`, all[key] ?? '']);
	const code = compileModule(format, Object.fromEntries(numbered));
	const [imports = '', body = ''] = code.split('export default {\n');
	const lines = body.split('\n').slice(0, -1);
	const functions = lines.map((line, i) => line.replace(`  m${i}: `, '').replace(/,$/, ''));
	if (functions.length !== filled.length || functions.some((line) => !line.startsWith('(d) =>')))
		throw new Error('Messages are compiled otherwise: see src/bin/single/messages.ts');
	const source = new Map(filled.map((key, i) => [key, functions[i]]));
	const list = keys.map((key) => source.get(key) ?? (key in all ? JSON.stringify(all[key]) : '0'));
	return `${imports}import { keyed, later } from '${prefix}keys';
export default keyed([${list.join(',\n')}]);
export { later };`;
}
