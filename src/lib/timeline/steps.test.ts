import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '#lib/calendar/day.ts';
import { monthsOn, stepBy, type Unit } from './steps.ts';
import { Timeline } from './timeline.svelte.ts';

const on = (day: string, months: number) => formatDay(monthsOn(parseDay(day) ?? 0, months));

describe('monthsOn', () => {
	it.each([
		['1932-05-04', 1, '1932-06-04'],
		['1932-01-31', 1, '1932-02-29'],
		['1932-02-29', 12, '1933-02-28'],
		['1932-02-29', -12, '1931-02-28'],
		['1932-12-15', 1, '1933-01-15'],
		['1932-01-15', -1, '1931-12-15']
	])('goes from %s by %d to %s', (day, months, there) => {
		expect(on(day, months)).toBe(there);
	});
});

describe('stepBy', () => {
	const stepped = (day: string, unit: Unit, by: 1 | -1) => {
		const options = { range: 1933, axis: 'stretched', span: 'whole', basis: 'signed' } as const;
		const timeline = new Timeline(() => options, parseDay(day) ?? 0);
		stepBy(timeline, unit, by);
		return formatDay(timeline.day);
	};

	it('goes by day, event, month and year, on and back, and not beyond the ends', () => {
		expect(stepped('1932-05-04', 'day', -1)).toBe('1932-05-03');
		expect(stepped('1932-05-04', 'event', 1)).toBe('1932-07-25');
		expect(stepped('1932-05-04', 'event', -1)).toBe('1932-02-05');
		expect(stepped('1932-05-04', 'month', 1)).toBe('1932-06-04');
		expect(stepped('1932-05-04', 'year', -1)).toBe('1931-05-04');
		expect(stepped('1926-05-04', 'year', -1)).toBe('1925-12-01');
		expect(stepped('1933-12-31', 'day', 1)).toBe('1933-12-31');
	});
});
