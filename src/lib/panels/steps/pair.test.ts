import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { aftermath } from '#lib/scene/aftermath.ts';
import { bases, defaultView } from '#lib/view/view.ts';
import { between, defaultPair, pairFrom, readDay, readPair, writePair, type Pair } from './pair.ts';

const day = (text: string) => parseDay(text) ?? NaN;
const pair = (a: string, b: string): Pair => ({ a: day(a), b: day(b), basis: 'signed' });

describe('readPair', () => {
	it('gives the year 1932 without a query', () => {
		expect(readPair('')).toEqual({ pair: defaultPair, notices: [] });
		expect(writePair(defaultPair)).toBe('');
	});

	it('reads back what writePair wrote', () => {
		for (const basis of bases)
			for (const [a, b] of [
				['1925-12-01', '1941-06-22'],
				['1932-07-25', '1932-07-25'],
				['1933-12-31', '1926-04-24']
			] as const) {
				const given = { ...pair(a, b), basis };
				expect(readPair(writePair(given))).toEqual({ pair: given, notices: [] });
			}
	});

	it('follows what it can, and says what it could not', () => {
		const { pair, notices } = readPair('?a=1932-02-30&b=1950-01-01&basis=guess');
		expect(pair).toEqual({ ...defaultPair, b: ranges[1941].last });
		expect(notices.map(({ key }) => key)).toEqual([
			'notice.date-impossible',
			'notice.date-late',
			'notice.option-unknown'
		]);
		expect(notices[0]?.args).toEqual({ text: '1932-02-30', day: defaultPair.a });
	});
});

describe('readDay', () => {
	const kept = day('1932-01-21');

	it('takes a day with space about it', () => {
		expect(readDay(' 1932-07-25 ', kept)).toEqual({ day: day('1932-07-25'), notice: null });
	});

	it('keeps the day it had where the text is none, and quotes the text', () => {
		const { day: shown, notice } = readDay('25 July', kept);
		expect([shown, notice?.args]).toEqual([kept, { text: '25 July', day: kept }]);
	});

	it('takes the nearest day of the record', () => {
		expect(readDay('1918-11-11', kept)).toMatchObject({
			day: ranges[1933].first,
			notice: { key: 'notice.date-early' }
		});
	});
});

describe('between', () => {
	const ids = ({ steps }: { steps: readonly { id: string }[] }) => steps.map(({ id }) => id);
	const after = aftermath();

	it('lists what happened after the first day, up to the second and on it', () => {
		const found = between(pair('1932-01-21', '1932-07-25'));
		expect(ids(found)).toEqual(['latvia', 'estonia', 'poland']);
		expect(found).toMatchObject({ order: 'usual', coloured: 3 });
	});

	it('tells reversed days forwards', () => {
		const found = between(pair('1932-07-25', '1932-01-21'));
		expect(ids(found)).toEqual(['latvia', 'estonia', 'poland']);
		expect(found).toMatchObject({ order: 'reversed', from: day('1932-01-21') });
	});

	it('finds nothing between a day and itself, even on the day of an event', () => {
		expect(between(pair('1932-07-25', '1932-07-25'))).toMatchObject({ order: 'same', steps: [] });
	});

	it('counts those that give a colour apart from what came of the treaties', () => {
		const found = between(pair('1940-12-31', '1941-06-22'), after);
		expect(ids(found)).toEqual(['yugoslavia', 'ended-1941-04-20', 'ended-1941-06-22']);
		expect(found.coloured).toBe(1);
	});
});

describe('pairFrom', () => {
	it('sets the day of the map against the last of its range', () => {
		const at = day('1932-05-04');
		expect(pairFrom({ ...defaultView, day: at })).toEqual({
			a: at,
			b: ranges[1933].last,
			basis: 'signed'
		});
	});

	it('is the usual pair at the end, where there is nothing to come', () => {
		expect(pairFrom({ ...defaultView, basis: 'in-force' })).toEqual({
			...defaultPair,
			basis: 'in-force'
		});
	});
});
