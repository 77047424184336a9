import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { freshOf } from './fresh.ts';
import { lifeOf } from './life.ts';
import { sceneOf } from './scene.ts';

const life = lifeOf();
const at = (day: string, more: Partial<View> = {}) =>
	sceneOf({ ...defaultView, day: parseDay(day) ?? 0, ...more }, life);
const fresh = (from: string, to: string, more: Partial<View> = {}) =>
	freshOf(at(from, more), at(to, more));

describe('freshOf', () => {
	it('names the state whose event was reached or passed by, and only then', () => {
		expect(fresh('1932-05-03', '1932-05-04')).toEqual(['estonia']);
		expect(fresh('1932-02-06', '1932-05-06')).toEqual(['estonia']);
		expect(fresh('1932-05-04', '1932-05-05')).toEqual([]);
		expect(freshOf(null, at('1932-05-04'))).toEqual([]);
	});

	it('names the state of the day that a step back reaches, and none on days between', () => {
		expect(fresh('1932-07-25', '1932-05-04')).toEqual(['estonia']);
		expect(fresh('1932-05-04', '1932-05-03')).toEqual([]);
	});

	it('names none after a leap over several events, or another evidence', () => {
		expect(fresh('1925-12-01', '1933-12-31')).toEqual([]);
		expect(freshOf(at('1932-05-03'), at('1932-05-04', { basis: 'in-force' }))).toEqual([]);
	});

	it('names every state of an event after 1933', () => {
		const range = { range: 1941 } as const;
		const event = life.after.find(({ states }) => states.length > 1);
		if (!event) return expect.fail('no such event');
		const to = sceneOf({ ...defaultView, ...range, day: event.day }, life);
		const from = sceneOf({ ...defaultView, ...range, day: event.day - 1 }, life);
		expect(freshOf(from, to)).toEqual(event.states);
		expect(freshOf(to, from)).not.toEqual(event.states);
	});

	it('names both where two sign on one day', () => {
		const { events } = at('1933-12-31', { basis: 'in-force' });
		const pair = events.filter(
			({ day }, i) => day === events[i + 1]?.day || day === events[i - 1]?.day
		);
		for (const { day, state } of pair) {
			const view = { ...defaultView, basis: 'in-force' } as const;
			expect(freshOf(sceneOf({ ...view, day: day - 1 }), sceneOf({ ...view, day }))).toContain(
				state
			);
		}
		expect(events.length).toBeGreaterThan(5);
	});
});
