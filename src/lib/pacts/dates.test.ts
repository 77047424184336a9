import { formatDay } from '#lib/calendar/day.ts';
import { expect, it } from 'vitest';
import { firstDay, lastDay } from './dates.ts';

const iso = (day: number | undefined) => (day === undefined ? undefined : formatDay(day));

it('reads a day as itself', () => {
	expect([firstDay, lastDay].map((end) => iso(end('1932-02-29')))).toEqual([
		'1932-02-29',
		'1932-02-29'
	]);
});

it('reads a month as all of its days', () => {
	expect([iso(firstDay('1927-03')), iso(lastDay('1927-03'))]).toEqual(['1927-03-01', '1927-03-31']);
	expect([iso(lastDay('1932-02')), iso(lastDay('1939-12'))]).toEqual(['1932-02-29', '1939-12-31']);
});

it('reads a year as all of its days', () => {
	expect([iso(firstDay('1926')), iso(lastDay('1926'))]).toEqual(['1926-01-01', '1926-12-31']);
});

it('refuses what is no date', () => {
	for (const text of ['', '193', '1932-13', '1932-00', '1932-02-30', '1932-7', 'June 40'])
		expect([firstDay(text), lastDay(text)], text).toEqual([undefined, undefined]);
});
