import { describe, expect, it } from 'vitest';
import { placesOf } from '#lib/basemap/placenames.ts';
import en from '#lib/i18n/en.json' with { type: 'json' };
import { lineLaws } from '#lib/pacts/lines.ts';
import { relations } from '#lib/pacts/eventrow.ts';
import { eventKinds, pactKinds } from '#lib/pacts/types.ts';
import { endings } from '#lib/pacts/types.ts';
import { aftermath } from '#lib/scene/aftermath.ts';
import { units } from '#lib/states/registry.ts';
import { eventColumns } from './table/events.ts';
import { instrumentColumns } from './table/instruments.ts';

const messages: Record<string, string> = en;
const places = units.flatMap(({ id }) => placesOf(id));
const keys = (start: string) =>
	Object.keys(messages)
		.filter((key) => key.startsWith(start))
		.map((key) => key.slice(start.length))
		.sort();

describe('the messages of the places', () => {
	it('name every place in English, and no other', () => {
		expect(keys('city.')).toEqual(places.map(({ id }) => id).sort());
	});

	it('name every language and country that a place needs, and no other', () => {
		const langs = places.flatMap(({ official, today, aliases = [] }) =>
			[...official, ...aliases, today].flatMap(({ lang }) => lang?.slice(0, 2) ?? [])
		);
		expect(keys('card.lang.')).toEqual([...new Set(langs)].sort());
		const countries = places.flatMap(({ today }) => today.country);
		expect(keys('card.country.')).toEqual([...new Set(countries)].sort());
	});

	it('explain every contested place, and no place that is not there', () => {
		const ids = new Set(places.map(({ id }) => id));
		const explained = keys('card.places.note.');
		expect(explained.filter((id) => !ids.has(id))).toEqual([]);
		const contested = places.filter((place) => place.contested).map(({ id }) => id);
		expect(contested.filter((id) => !explained.includes(id))).toEqual([]);
	});
});

describe('the messages of the notes on lines', () => {
	it('word every statement and heading of the notes, and nothing else', () => {
		const needed = lineLaws.flatMap(({ id, status, rows }) => [
			id,
			`what.${status}`,
			...rows.flatMap(({ label, text }) => (label ? [label, text] : [text]))
		]);
		expect(keys('line.')).toEqual([...new Set([...needed, 'close', 'sources'])].sort());
		for (const { id } of lineLaws) expect(messages).toHaveProperty([`legend.${id}`]);
	});
});

describe('the messages of the card and of the tables', () => {
	it('word every kind of treaty and of event, and every column', () => {
		expect(keys('table.kind.')).toEqual([...pactKinds].sort());
		for (const kind of eventKinds) expect(messages).toHaveProperty([`event.${kind}`]);
		for (const each of relations) expect(messages).toHaveProperty([`event.relations.${each}`]);
		const columns = [...instrumentColumns, ...eventColumns, 'map'];
		expect(keys('table.col.')).toEqual([...new Set(columns)].sort());
	});
});

describe('the messages of the years after 1933', () => {
	const events = aftermath();

	it('have a sentence for each event, and none without one', () => {
		const own = keys('after.').filter((key) => /^[a-z]+-\d{4}/.test(key));
		expect(own).toEqual(events.map(({ id }) => id).sort());
	});

	it('name every kind of event on the track and to a screen reader', () => {
		const kinds = [...new Set(events.map(({ kind }) => kind))].sort();
		expect(keys('after.tick.')).toEqual(kinds);
		expect(keys('after.value.')).toEqual(kinds);
	});

	it('have words for every way in which a treaty can end', () => {
		expect(keys('standing.ended.')).toEqual(['undated', ...endings].sort());
	});
});
