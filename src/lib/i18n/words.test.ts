import * as messages from 'messages:en';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { units } from '#lib/states/registry.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('en', messages);

describe('words', () => {
	it('words a sentence with its date, state, treaty and place', () => {
		const args = {
			day: dayOf(1932, 5, 4),
			state: 'estonia',
			kind: 'non-aggression',
			place: 'moscow'
		};
		expect(words('caption.signed', args)).toBe(
			'4 May 1932: Estonia signs a treaty of non-aggression in Moscow.'
		);
	});

	it('has a name for every unit', () => {
		for (const { id } of units) expect(words(`state.${id}`)).not.toBe('');
	});

	it('uses the plural of the language', () => {
		const said = (done: number) => words('timeline.value', { day: dayOf(1932, 2, 5), done });
		expect(said(0)).toBe('5 February 1932, no state has signed');
		expect(said(1)).toBe('5 February 1932, 1 state has signed');
		expect(said(7)).toBe('5 February 1932, 7 states have signed');
	});

	it('says which key is missing', () => {
		expect(() => words('caption.missing')).toThrow('no message "caption.missing" in "en"');
	});

	it('never groups the digits of a year', () => {
		expect(words.date(dayOf(1932, 1, 21), 'short')).toBe('21 Jan 1932');
	});
});
