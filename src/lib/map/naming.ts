import type { Words } from '#lib/i18n/words.ts';
import type { Naming } from './svg/label.ts';

/** What labels say in a language. */
export function naming(words: Words): Naming {
	const name = (id: string) => words(`state.${id}`);
	return {
		name,
		short: (id) => (words.has(`short.${id}`) ? words(`short.${id}`) : name(id)),
		date: (look) => (look.event ? words.date(look.event.day, 'short') : '')
	};
}
