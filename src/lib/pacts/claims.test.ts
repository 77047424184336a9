import { describe, expect, it } from 'vitest';
import { isState } from '#lib/states/registry.ts';
import {
	central,
	claims,
	daysBetween,
	evidenceOf,
	eventOf,
	figuresOf,
	later,
	sightDate,
	tally,
	work
} from './claims.ts';
import { source } from './record.ts';

const claim = (n: number) => {
	const found = claims.find((each) => each.n === n);
	if (!found) throw new Error(`There is no claim ${n}`);
	return found;
};
const days = (n: number) =>
	Object.fromEntries(
		Object.entries(figuresOf(claim(n))).flatMap(([name, figure]) =>
			'days' in figure ? [[name, figure.days]] : []
		)
	);
const all = [...claims, later];

describe('the day counts of the claims', () => {
	it('say that Finland, Latvia and Estonia signed 186, 171 and 82 days before Poland', () => {
		expect(days(central)).toMatchObject({ finlandAhead: 186, latviaAhead: 171, estoniaAhead: 82 });
	});

	it('count 4 days before, and 11, 100 and 309 after, the Polish initialling', () => {
		const expected = { finlandBefore: 4, latviaAfter: 11, estoniaAfter: 100, franceAfter: 309 };
		expect(days(central)).toMatchObject(expected);
	});

	it('count 136, 148 and 127 days from entry into force to that of the Polish pact', () => {
		const expected = { finlandForceAhead: 136, latviaForceAhead: 148, estoniaForceAhead: 127 };
		expect(days(central)).toMatchObject(expected);
	});

	it('count 92, 134 and 43 days from the treaties to their conciliation conventions', () => {
		expect(days(17)).toMatchObject({ finlandLater: 92, latviaLater: 134, estoniaLater: 43 });
		expect(daysBetween('fra1932.signed', 'fra1932.conciliation').days).toBe(0);
	});

	it('count 33 days of Finnish talks, 41 from the Danzig crisis, 298 to Herriot', () => {
		expect(days(14)).toMatchObject({ days: 33 });
		expect(days(10)).toMatchObject({ fromDanzig: 41 });
		expect(days(9)).toMatchObject({ before: 298 });
	});

	it('are never negative: the sentences say "before" and "after"', () => {
		const counts = all.flatMap((each) =>
			Object.entries(figuresOf(each)).flatMap(([name, figure]) =>
				'days' in figure && figure.days <= 0 ? [`${name}: ${figure.days}`] : []
			)
		);
		expect(counts).toEqual([]);
	});

	it('refuse a month, which has no day to count from', () => {
		expect(() => daysBetween('lat1927.initialled', 'pol1932.signed')).toThrow('is not a day');
	});

	it('refuse a date that the record does not have', () => {
		expect(() => daysBetween('fin1932.initialled', 'pol1932.signed')).toThrow('no date');
	});
});

describe('the evidence of the claims', () => {
	it('makes a count as doubtful as the more doubtful of its dates', () => {
		expect(daysBetween('fin1932.signed', 'pol1932.signed').confidence).toBe('document');
		expect(daysBetween('fin1932.signed', 'pol1932.initialled').confidence).toBe('unverified');
		expect(daysBetween('lat1932.inForce', 'pol1932.inForce').confidence).toBe('unverified');
	});

	it('names a source for everything that is not unverified', () => {
		const rows = all.flatMap(evidenceOf);
		expect(rows.length).toBeGreaterThan(60);
		for (const { ref, value } of rows) {
			expect(value.sources.length > 0, ref).toBe(value.confidence !== 'unverified');
			for (const key of value.sources) expect(source(key), `${ref}: ${key}`).toBeDefined();
			for (const key of Object.keys(value.at ?? {})) expect(value.sources, ref).toContain(key);
		}
	});

	it('is there for every fact that a claim names', () => {
		for (const ref of all.flatMap(({ facts = [] }) => facts))
			expect(eventOf(ref), ref).toBeDefined();
	});
});

describe('the claims', () => {
	it('are the nineteen of the chapter, in its order', () => {
		expect(claims.map(({ n }) => n)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
		expect(claim(central).quote).toBe('The Baltic States followed the example of Poland');
	});

	it('are supported in 7 cases, partly so in 4, contradicted in 4; dates do not settle 4', () => {
		expect(tally()).toEqual({ supported: 7, partly: 4, contradicted: 4, unsettled: 4 });
	});

	it('each lead to the map, on a day that exists and to a state that is on it', () => {
		for (const { see } of all) {
			expect(see.length).toBeGreaterThan(0);
			for (const sight of see) {
				expect(isState(sight.state)).toBe(true);
				expect(sightDate(sight)).toMatch(/^19[234]\d-\d\d-\d\d$/);
			}
		}
	});

	it('come with the caution of their host, word for word', () => {
		expect(work.caution).toBe('cannot be viewed as factual or objective');
		expect(work.introduction).toBe(source('PAMPHLET')?.url);
	});
});
