import * as messages from 'messages:en';
import { beforeAll, describe, expect, it } from 'vitest';
import en from '#lib/i18n/en.json' with { type: 'json' };
import { wordsOf } from '#lib/i18n/words.ts';
import { formatDay } from '#lib/calendar/day.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { defaultView } from '#lib/view/view.ts';
import { findables, search } from './find.ts';

const words = wordsOf('en', messages);
const scene = sceneOf(defaultView);
const found = (text: string) => search(text, findables(words, scene));
const ids = (text: string) => found(text).map(({ id }) => id);

beforeAll(() => words.load('pace'));

describe('the search for a state', () => {
	it('finds every state by its own name, in any case, and none that is not a state', () => {
		const all = findables(words, scene);
		for (const { id, name } of all) expect(ids(name.toUpperCase())).toContain(id);
		expect(all.map(({ id }) => id)).not.toContain('danzig');
	});

	it('finds states by what they are called today, and in their own languages', () => {
		expect(ids('iran')).toEqual(['persia']);
		expect(ids('saudi')).toEqual(['hejaz-nejd']);
		expect(ids('turkiye')).toEqual(['turkey']);
		expect(ids('Osterr')).toEqual(['austria']);
		expect(ids('russia')).toEqual(['ussr']);
		expect(found('iran')[0]?.by).toBe('Iran');
	});

	it('puts those found by their own name first', () => {
		expect(ids('ire')).toEqual(['ireland']);
		expect(ids('s').slice(0, 2)).not.toContain('czechoslovakia');
		expect(ids('s')).toContain('czechoslovakia');
		expect(ids('xyz')).toEqual([]);
	});

	it('knows the day of every signature, also after 1933, and who never signed', () => {
		const day = (id: string) => {
			const at = findables(words, scene).find((each) => each.id === id)?.day;
			return at === null || at === undefined ? at : formatDay(at);
		};
		expect([day('estonia'), day('yugoslavia'), day('romania'), day('ussr')]).toEqual([
			'1932-05-04',
			'1941-04-05',
			null,
			null
		]);
	});

	it('has other names for states only, and for nothing else', () => {
		const states = findables(words, scene).map(({ id }) => id);
		const named = Object.keys(en).filter((key) => key.startsWith('pace.alias.'));
		expect(named.filter((key) => !states.includes(key.slice(11)))).toEqual([]);
	});
});
