import type { Day } from '#lib/calendar/day.ts';
import type { Words } from '#lib/i18n/words.ts';
import { sequence } from '#lib/scene/events.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { fold } from './typed.ts';

/** A state that can be looked for, by its name of 1932 and by others. */
export interface Findable {
	id: string;
	name: string;
	/** Another name that is written beside it when it is what was typed. */
	others: readonly string[];
	/** The day it signed, wherever that lies in the record; null where it never did. */
	day: Day | null;
}

/** Every state of the map, in the order of the language. */
export function findables(words: Words, { looks }: Pick<Scene, 'looks'>): Findable[] {
	const { eventOf } = sequence(1941, 'signed');
	return looks
		.filter((look) => look.class !== 'not-a-state')
		.map(({ id }) => {
			const alias = `pace.alias.${id}`;
			const others = words.has(alias) ? words(alias).split(/[,،、]\s*/) : [];
			return { id, name: words(`state.${id}`), others, day: eventOf.get(id)?.day ?? null };
		})
		.sort((a, b) => a.name.localeCompare(b.name, words.lang));
}

/** A state that was found, with the other name by which it was. */
export interface Found extends Findable {
	by: string | null;
}

/** States of which a name, or a word of one, begins with the text; those found by their own name first. */
export function search(text: string, all: readonly Findable[]): Found[] {
	const sought = fold(text);
	const begins = (name: string) => {
		const plain = fold(name);
		return (
			plain.startsWith(sought) || plain.split(/[\s-]+/).some((word) => word.startsWith(sought))
		);
	};
	const found = all.flatMap((each): Found[] => {
		if (begins(each.name)) return [{ ...each, by: null }];
		const by = each.others.find(begins);
		return by === undefined ? [] : [{ ...each, by }];
	});
	return found.sort((a, b) => Number(a.by !== null) - Number(b.by !== null));
}
