import { describe, expect, it } from 'vitest';
import { civil, clampDay, dayOf, formatDay, parseDay } from './day.ts';

describe('parseDay', () => {
	it('reads a date of 1932 as the same day in every time zone', () => {
		expect(parseDay('1932-07-25')).toBe(-13674);
		expect(formatDay(-13674)).toBe('1932-07-25');
	});

	it('refuses days that do not exist', () => {
		for (const text of ['1932-02-30', '1933-02-29', '1932-13-01', '1932-00-10', '1932-01-00'])
			expect(parseDay(text)).toBeUndefined();
		expect(parseDay('1932-02-29')).toBe(dayOf(1932, 2, 29));
	});

	it('refuses other forms', () => {
		for (const text of [
			'',
			'25.7.1932',
			'1932-7-25',
			'1932-07-25T00:00Z',
			' 1932-07-25',
			'-001932-07-25'
		])
			expect(parseDay(text)).toBeUndefined();
	});

	it('returns what formatDay wrote, for every day of 1925 to 1941', () => {
		for (let day = dayOf(1925, 12, 1); day <= dayOf(1941, 6, 22); day++)
			if (parseDay(formatDay(day)) !== day) expect.fail(formatDay(day));
		expect(formatDay(dayOf(1941, 6, 22))).toBe('1941-06-22');
	});
});

describe('civil', () => {
	it('takes a day apart', () => {
		expect(civil(dayOf(1925, 12, 1))).toEqual({ year: 1925, month: 12, date: 1 });
	});
});

describe('clampDay', () => {
	it('moves a day to the nearest end', () => {
		expect([clampDay(1, 3, 5), clampDay(4, 3, 5), clampDay(9, 3, 5)]).toEqual([3, 4, 5]);
	});
});
