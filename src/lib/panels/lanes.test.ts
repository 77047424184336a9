import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { colourOf } from '#lib/scene/palette.ts';
import { along, calendar, lanes, laneSteps, months } from './lanes.ts';

const all = lanes.flatMap(({ state, marks }) => marks.map((mark) => ({ state, ...mark })));

describe('the calendar of the figure', () => {
	it('is even: a day is as long everywhere', () => {
		const day = (text: string) => parseDay(text) ?? NaN;
		const length = (from: string, to: string) => along(day(to)) - along(day(from));
		expect(length('1932-01-21', '1932-01-31')).toBeCloseTo(length('1932-12-23', '1933-01-02'), 10);
		expect([along(calendar.first), along(calendar.last)]).toEqual([0, 100]);
	});

	it('has its months in order, from December 1931 to January 1933', () => {
		expect(months[0]).toEqual({ month: 12, year: 1931, at: 0 });
		expect(months.at(-1)).toMatchObject({ month: 1, year: 1933 });
		expect(months.map(({ at }) => at)).toEqual(months.map(({ at }) => at).sort((a, b) => a - b));
	});

	it('holds every mark of every line', () => {
		for (const { at, state } of all) expect(at > 0 && at < 100, state).toBe(true);
	});
});

describe('the lines of the figure', () => {
	it('are those of Finland, Latvia, Estonia and Poland', () => {
		expect(lanes.map(({ state }) => state)).toEqual(['finland', 'latvia', 'estonia', 'poland']);
	});

	it('have Poland last by signature and by entry into force', () => {
		for (const step of laneSteps.slice(1)) {
			const marks = all.filter((mark) => mark.step === step);
			const last = Math.max(...marks.map(({ at }) => at));
			expect(marks.find(({ at }) => at === last)?.state).toBe('poland');
		}
	});

	it('keep unverified dates apart: the Polish initialling and the Latvian entry into force', () => {
		const doubtful = all.filter(({ confidence }) => confidence === 'unverified');
		expect(doubtful.map(({ state, step }) => `${state} ${step}`)).toEqual([
			'latvia inForce',
			'poland initialled'
		]);
	});

	it('take their colours from the scale of the map', () => {
		for (const { colour, day } of all) expect(colour).toBe(colourOf(day));
	});
});
