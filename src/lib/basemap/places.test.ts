import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { units } from '#lib/states/registry.ts';
import { drawn } from './frame.ts';
import { placesOf, schemesOf, type Name } from './placenames.ts';
import { places } from './places.ts';

const named = units.flatMap(({ id }) => placesOf(id));
const outside = ['kabul', 'riyadh', 'mecca'];

describe('the places of the map', () => {
	it('have an id each', () => {
		expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
	});

	it('lie within the drawn frame', () => {
		for (const { at } of places) {
			expect(at[0] > drawn.x && at[0] < drawn.x + drawn.width).toBe(true);
			expect(at[1] > drawn.y && at[1] < drawn.y + drawn.height).toBe(true);
		}
		const ids = new Set(places.map(({ id }) => id));
		expect(named.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual(outside);
	});

	it('hold the capital of every state, and the seat of everything else that has one', () => {
		const without = units.filter(({ id }) => !placesOf(id)[0]?.capital).map(({ id }) => id);
		expect(without).toEqual(['neutral-zone']);
	});

	it('rank capitals first, but for states too small for a name', () => {
		const rank = (id: string) => units.find((unit) => unit.id === id)?.rank;
		for (const { id, unit, capital, rank: own } of places.filter((p) => p.capital !== 'seat'))
			if (capital) expect(own, id).toBe(rank(unit) === 4 ? 3 : 1);
	});

	it('are named in Latin letters', () => {
		for (const { id, name } of places) expect(name, id).toMatch(/^[\p{Script=Latin}\p{M}’‘' -]+$/u);
	});

	it('weigh little', () => {
		const sent = (file: string) =>
			brotliCompressSync(readFileSync(new URL(file, import.meta.url))).length;
		expect(sent('places.json')).toBeLessThan(6_500);
		expect(sent('placenames.json')).toBeLessThan(8000);
	});
});

describe('the names of places', () => {
	const all = named.flatMap(({ official, today, aliases = [] }): Name[] => [
		...official,
		...(today.text && today.lang ? [{ ...today, text: today.text, lang: today.lang }] : []),
		...aliases
	]);

	it('carry well-formed language tags', () => {
		for (const { lang } of all) expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
	});

	it('are romanised where their script is not Latin, and nowhere else', () => {
		for (const { text, romanised } of all)
			expect(/\p{Script=Latin}/u.test(text), text).toBe(romanised === undefined);
	});

	it('are romanised by one named scheme a language', () => {
		for (const [lang, scheme] of schemesOf(all)) expect(scheme, lang).not.toBe('');
		expect(schemesOf([{ text: 'Wilno', lang: 'pl' }])).toEqual([]);
	});
});

describe('contested places', () => {
	it.each([
		['wilno', 'poland', 'Wilno', 'Vilnius'],
		['lwow', 'poland', 'Lwów', 'Львів'],
		['danzig', 'danzig', 'Danzig', 'Gdańsk'],
		['konigsberg', 'germany', 'Königsberg', 'Калининград'],
		['cernauti', 'romania', 'Cernăuți', 'Чернівці'],
		['viipuri', 'finland', 'Viipuri', 'Выборг'],
		['leningrad', 'ussr', 'Ленинград', 'Санкт-Петербург']
	])('%s is held by %s, %s then and %s today', (id, unit, then, now) => {
		const place = placesOf(unit).find((each) => each.id === id);
		expect([place?.official[0].text, place?.today.text]).toEqual([then, now]);
		expect(place?.contested).toBe(true);
	});

	it('name Kaunas a provisional capital, and Klaipėda in both its languages', () => {
		const [kaunas, klaipeda] = placesOf('lithuania');
		expect(kaunas?.capital).toBe('provisional');
		expect(klaipeda?.official.map(({ text }) => text)).toEqual(['Klaipėda', 'Memel']);
	});
});
