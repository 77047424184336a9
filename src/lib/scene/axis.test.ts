import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { extentOf } from '#lib/view/extent.ts';
import { timeAxis } from './axis.ts';

describe('timeAxis', () => {
	const axis = timeAxis(1933, 'stretched');

	it('gives 1925-31 a good third and 1932 half of its length', () => {
		expect(axis.position(dayOf(1932, 1, 1))).toBeCloseTo(0.37);
		expect(axis.position(dayOf(1933, 1, 1)) - axis.position(dayOf(1932, 1, 1))).toBeCloseTo(0.5);
	});

	it.each([
		[1933, 'stretched', 'whole'],
		[1941, 'stretched', 'whole'],
		[1941, 'linear', 'whole'],
		[1933, 'stretched', '1932']
	] as const)('returns every day from its own position (%d, %s, %s)', (range, kind, span) => {
		const { first, last } = extentOf({ range, span });
		const a = timeAxis(range, kind, span);
		for (let day = first; day <= last; day++)
			if (a.dayAt(a.position(day)) !== day) expect.fail(`day ${day}`);
		expect([a.position(first), a.position(last)]).toEqual([0, 1]);
	});

	it('stays inside the range beyond its ends', () => {
		expect([axis.dayAt(-1), axis.dayAt(2)]).toEqual([ranges[1933].first, ranges[1933].last]);
	});

	it('names its stretches of even pace', () => {
		expect(axis.stretches.map((s) => s.to)).toEqual([0.37, 0.87, 1]);
		expect(timeAxis(1933, 'linear').stretches).toHaveLength(1);
		expect(timeAxis(1933, 'stretched', '1932').stretches).toHaveLength(1);
	});
});
