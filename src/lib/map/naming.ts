import type { Words } from '#lib/i18n/words.ts';
import { doubtful } from '#lib/scene/scene.ts';
import type { Naming } from './svg/label.ts';

/** What labels say in a language. */
export function naming(words: Words): Naming {
	return {
		name: (id) => words(`state.${id}`),
		shorts: (id) =>
			[`short.${id}`, `shorter.${id}`].filter((key) => words.has(key)).map((key) => words(key)),
		code: (id) => words(`code.${id}`),
		date: ({ event }) =>
			event ? words.date(event.day, 'short') + (doubtful(event) ? ' ?' : '') : '',
		sea: (id) => words(`sea.${id}`)
	};
}
