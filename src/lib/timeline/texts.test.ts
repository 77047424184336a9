import * as messages from 'messages:en';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { aftermath } from '#lib/scene/aftermath.ts';
import { sequence } from '#lib/scene/events.ts';
import { bases } from '#lib/view/view.ts';
import { afterTexts, paceCaptions, tickTexts } from './names.ts';
import { valueText } from './texts.ts';

const words = wordsOf('en', messages);
await words.load('after');
const { events } = sequence(1933, 'signed');
const marked = { events, after: [] };

describe('valueText', () => {
	it('tells the date and how many have signed', () => {
		const text = valueText(words, dayOf(1932, 2, 10), marked, 'signed');
		expect(text).toBe('10 February 1932, 7 states have signed');
	});

	it('tells what happens on the day of an event', () => {
		const text = valueText(words, dayOf(1932, 5, 4), marked, 'signed');
		expect(text).toBe('4 May 1932: Estonia signs');
	});

	it.each(bases)('has words for every day of an event and every day between (%s)', (basis) => {
		for (const { day } of sequence(1941, basis).events)
			for (const each of [day - 1, day, day + 1])
				expect(
					valueText(words, each, { events: sequence(1941, basis).events, after: [] }, basis)
				).toContain('19');
	});

	it('says that a date is unverified', () => {
		const latvia = valueText(
			words,
			dayOf(1932, 7, 28),
			{ events: sequence(1941, 'in-force').events, after: [] },
			'in-force'
		);
		expect(latvia).toBe('28 July 1932: the treaty with Latvia enters into force (unverified)');
	});

	it('tells what happened after 1933, with every state by name', async () => {
		const late = { events: sequence(1941, 'signed').events, after: aftermath() };
		const said = (year: number, month: number, date: number) =>
			valueText(words, dayOf(year, month, date), late, 'signed');
		expect(said(1939, 9, 17)).toBe('17 September 1939: end of the treaty with Poland');
		expect(said(1940, 6, 17)).toMatch(/Latvia, Estonia \(disputed\)$/);
		for (const event of late.after) expect(afterTexts(words, event)[0]).not.toBe('');
	});
});

describe('tickTexts', () => {
	it('has a name with a short date, a short name and a number', () => {
		const texts = events.map((event) => tickTexts(words, event));
		expect(texts[5]).toEqual(['Finland 21 Jan', 'Finl.', '6']);
		expect(texts[0]).toEqual(['Turkey 17 Dec', 'Turkey', '1']);
	});
});

describe('paceCaptions', () => {
	it('has a long and a short caption', () => {
		expect(paceCaptions(words, 1, 8)).toEqual(['1932, one day is 8× as long', '8×']);
		expect(paceCaptions(words, 2, 2)).toEqual(['2×']);
	});
});
