import * as messages from 'messages:en';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '#lib/i18n/words.ts';
import { instrument, source } from '#lib/pacts/record.ts';
import { stops } from '#lib/tour/stops.ts';
import { factsOf } from './facts.ts';
import { worksOf } from './works.ts';

const words = wordsOf('en', messages);
beforeAll(() => words.load('card'));

describe('the facts of a card', () => {
	it('are the steps of the treaty, each as sure as the record is', () => {
		const pact = instrument('pol1932');
		const facts = pact ? factsOf(pact, words) : [];
		expect(facts.map(({ label, text, evidence }) => [label, text, evidence.confidence])).toEqual([
			['Initialled', '25 January 1932', 'unverified'],
			['Signed', '25 July 1932, Moscow', pact?.values.signed?.confidence],
			['In force', '23 December 1932', pact?.values.inForce?.confidence],
			['Ended', '17 September 1939, ended by invasion', pact?.values.ended?.confidence]
		]);
	});

	it('say where a text was initialled that nobody signed', () => {
		const text = instrument('lat1927');
		const [first] = text ? factsOf(text, words) : [];
		expect(first?.text).toBe(`March 1927, ${text?.place.text}`);
	});
});

describe('the works of a stop', () => {
	it.each(stops)('$id are there, each once, and have titles', (stop) => {
		const keys = worksOf(stop);
		expect(keys.length).toBeGreaterThan(0);
		expect(new Set(keys).size).toBe(keys.length);
		for (const key of keys) expect(source(key)?.title).toBeTruthy();
	});
});
