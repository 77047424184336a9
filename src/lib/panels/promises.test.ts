import { describe, expect, it } from 'vitest';
import en from '#lib/i18n/en.json' with { type: 'json' };
import { instrument, instruments } from '#lib/pacts/record.ts';
import { pactKinds } from '#lib/pacts/types.ts';
import { promisesOf } from './promises.ts';

const of = (id: string) => {
	const found = instrument(id);
	if (!found) throw new Error(id);
	return promisesOf(found);
};

describe('promisesOf', () => {
	it.each(['lat1932', 'est1932'])('says that %s has no neutrality clause, with evidence', (id) => {
		const { promised, clause } = of(id);
		expect(promised).not.toContain('neutrality');
		expect(clause?.text).toBe('No neutrality clause.');
		expect(clause?.sources).toContain('ATOP');
	});

	it('leaves the clause of Lithuania open, as the sources disagree', () => {
		const { promised, clause } = of('lit1926');
		expect(promised).toEqual(['non-aggression']);
		expect(clause?.confidence).toBe('disputed');
	});

	it('finds neutrality in the treaties of Finland, Poland and France', () => {
		for (const id of ['fin1932', 'pol1932', 'fra1932'])
			expect(of(id).promised).toContain('neutrality');
	});

	it('keeps that Germany’s treaty ran through 1932 on an unratified protocol', () => {
		const said = of('ger1926').remarks.map(({ text }) => text);
		expect(said.some((text) => /1932/.test(text) && /not yet ratified/.test(text))).toBe(true);
	});

	it('promises help in no treaty of 1932, and only in those of mutual assistance', () => {
		for (const one of instruments) {
			const { promised, not } = promisesOf(one);
			expect(not.includes('assistance')).toBe(!promised.includes('assistance'));
			expect(promised.includes('assistance')).toBe(one.kind.endsWith('mutual-assistance'));
		}
	});

	it('is worded for every kind', () => {
		for (const kind of pactKinds) {
			const { promised, not } = promisesOf({ kind } as never);
			for (const key of promised) expect(en).toHaveProperty([`promise.${key}`]);
			for (const key of not) expect(en).toHaveProperty([`promise.not.${key}`]);
		}
	});
});
