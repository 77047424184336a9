import { dayOf, formatDay } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { describe, expect, it } from 'vitest';
import { colourPacts, nextEvent, previousEvent, signedOn, type Basis } from './query.ts';

const sequence = (basis?: Basis) =>
	colourPacts(basis).map(({ state, day }) => `${state} ${formatDay(day)}`);

describe('colourPacts', () => {
	it('gives the signatories in the order in which they signed', () => {
		expect(sequence()).toEqual([
			'turkey 1925-12-17',
			'germany 1926-04-24',
			'afghanistan 1926-08-31',
			'lithuania 1926-09-28',
			'persia 1927-10-01',
			'finland 1932-01-21',
			'latvia 1932-02-05',
			'estonia 1932-05-04',
			'poland 1932-07-25',
			'france 1932-11-29',
			'italy 1933-09-02',
			'yugoslavia 1941-04-05'
		]);
	});

	it('puts Poland last of the four neighbours by entry into force too', () => {
		expect(sequence('in-force')).toEqual([
			'germany 1926-06-29',
			'lithuania 1926-11-09',
			'persia 1928-01-31',
			'latvia 1932-07-28',
			'finland 1932-08-09',
			'estonia 1932-08-18',
			'poland 1932-12-23',
			'france 1933-02-15',
			'italy 1933-12-15',
			'yugoslavia 1941-04-05'
		]);
	});

	it('leaves the Latvian text of 1927, never signed, without colour', () => {
		expect(sequence('initialled')).toEqual(['france 1931-08-10', 'poland 1932-01-25']);
	});

	it('carries how far each date may be trusted', () => {
		const trust = new Map(
			colourPacts('in-force').map(({ state, value }) => [state, value.confidence])
		);
		expect(['estonia', 'latvia', 'persia'].map((state) => trust.get(state))).toEqual([
			'literature',
			'unverified',
			'disputed'
		]);
	});

	it('does not take mutual assistance or an open convention for a treaty of non-aggression', () => {
		const ids = colourPacts().map(({ instrument }) => instrument.id);
		expect(ids).not.toContain('cze1935');
		expect(signedOn('czechoslovakia')).toBeUndefined();
		expect(signedOn('romania')).toBeUndefined();
	});
});

describe('the days before Poland', () => {
	it.each([
		['finland', 186],
		['latvia', 171],
		['estonia', 82]
	])('%s signed %i days before Poland', (state, days) => {
		expect(signedOn('poland')! - signedOn(state)!).toBe(days);
	});
});

describe('the range', () => {
	it('holds every signature but that of Yugoslavia, and the record holds it', () => {
		const late = colourPacts().filter(
			({ day }) => day < ranges[1933].first || day > ranges[1933].last
		);
		expect(late.map(({ state }) => state)).toEqual(['yugoslavia']);
		expect(late[0]!.day).toBeLessThan(ranges[1941].last);
	});

	it('runs from 1 December 1925 to 31 December 1933, the record to 22 June 1941', () => {
		expect([ranges[1933].first, ranges[1933].last, ranges[1941].last].map(formatDay)).toEqual([
			'1925-12-01',
			'1933-12-31',
			'1941-06-22'
		]);
	});
});

describe('nextEvent and previousEvent', () => {
	const poland = dayOf(1932, 7, 25);

	it('step from an event to its neighbours, never to itself', () => {
		expect(nextEvent(poland, colourPacts())?.state).toBe('france');
		expect(previousEvent(poland, colourPacts())?.state).toBe('estonia');
	});

	it('find the nearest event from a day between two', () => {
		expect(nextEvent(poland - 1, colourPacts())?.state).toBe('poland');
		expect(previousEvent(poland + 1, colourPacts())?.state).toBe('poland');
	});

	it('find nothing past the ends', () => {
		expect(previousEvent(ranges[1933].first, colourPacts())).toBeUndefined();
		expect(nextEvent(ranges[1941].last, colourPacts())).toBeUndefined();
	});
});
