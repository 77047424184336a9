import { describe, expect, it } from 'vitest';
import { formatDay } from '#lib/calendar/day.ts';
import { aftermath } from './aftermath.ts';
import { sequence } from './events.ts';
import { defaultView } from '#lib/view/view.ts';
import { stepsFrom, stepsOf, stepsSearch } from './steps.ts';

const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id);

describe('stepsOf', () => {
	it('has a step for each signature to 1933, numbered in order of date', () => {
		const steps = stepsOf({ basis: 'signed', range: 1933 }, aftermath());
		expect(steps).toHaveLength(11);
		expect(steps.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
		expect(formatDay(steps[9]?.day ?? 0)).toBe('1932-11-29');
		expect(steps[9]).toMatchObject({ states: ['france'], line: { key: 'steps.line.signed' } });
	});

	it('follows the basis, with the doubt of its dates', () => {
		expect(ids(stepsOf({ basis: 'initialled', range: 1933 }))).toEqual(['france', 'poland']);
		const force = stepsOf({ basis: 'in-force', range: 1933 });
		expect(force.find(({ id }) => id === 'persia')?.confidence).toBe('disputed');
	});

	it('tells every event of the longer range, those without a colour in their place of time', () => {
		const after = aftermath();
		const steps = stepsOf({ basis: 'signed', range: 1941 }, after);
		expect(steps).toHaveLength(12 + after.length);
		expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).sort((a, b) => a - b));
		expect(ids(steps.slice(-4))).toEqual([
			'incorporated-1940-08-03',
			'yugoslavia',
			'ended-1941-04-20',
			'ended-1941-06-22'
		]);
		expect(new Set(ids(steps)).size).toBe(steps.length);
	});
});

describe('stepsFrom', () => {
	it('gives two events of one day a step each, in their order, before what colours nothing', () => {
		const [first, second] = sequence(1933, 'signed').events;
		const [late] = aftermath();
		if (!first || !second || !late) throw new Error('the record is empty');
		const { day } = first;
		const steps = stepsFrom([first, { ...second, day }], [{ ...late, day }], 'signed');
		expect(ids(steps)).toEqual(['turkey', 'germany', late.id]);
		expect(steps.map(({ states }) => states.length)).toEqual([1, 1, 3]);
	});
});

describe('stepsSearch', () => {
	it('keeps what decides the steps and drops the day and the card', () => {
		const view = { ...defaultView, day: -13_700, state: 'poland' };
		expect(stepsSearch(view)).toBe('');
		expect(stepsSearch({ ...view, basis: 'in-force', range: 1941 })).toBe(
			'?basis=in-force&range=1941'
		);
	});
});
