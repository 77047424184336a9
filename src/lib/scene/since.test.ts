import { describe, expect, it } from 'vitest';
import { dayOf, parseDay } from '#lib/calendar/day.ts';
import { bases, defaultView, type View } from '#lib/view/view.ts';
import { sequence } from './events.ts';
import { lifeOf } from './life.ts';
import { sceneOf } from './scene.ts';

const life = lifeOf();
const told = (view: Partial<View>) => {
	const { since } = sceneOf({ ...defaultView, ...view }, life);
	if (!since) throw new Error('nothing is told');
	return since;
};
const at = (day: string, more: Partial<View> = {}) => told({ day: parseDay(day) ?? 0, ...more });

describe('what changed since the event before', () => {
	it('tells nobody, the first, and then the time since the one before', () => {
		expect(at('1925-12-16')).toEqual({ key: 'pace.since.signed.none', args: { total: 11 } });
		expect(at('1925-12-17')).toEqual({ key: 'pace.since.signed.first', args: { total: 11 } });
		expect(at('1932-05-04')).toEqual({
			key: 'pace.since.signed',
			args: { state: 'latvia', day: dayOf(1932, 2, 5), days: 89, done: 8, total: 11 }
		});
	});

	it('says nothing before the record has been loaded', () => {
		expect(sceneOf(defaultView).since).toBeNull();
	});

	it('says the same until the next event, and after a step back', () => {
		expect(at('1932-07-24')).toEqual(at('1932-05-04'));
		expect(at('1932-07-25')).not.toEqual(at('1932-05-04'));
	});

	it('counts and dates every event of every evidence', () => {
		for (const basis of bases) {
			const { events } = sequence(1933, basis);
			events.forEach((event, i) => {
				const { key, args } = told({ day: event.day, basis });
				const same = events.findLastIndex(({ day }) => day === event.day);
				const before = events[same - 1];
				if (!before) return expect(key).toBe(`pace.since.${basis}.first`);
				const days = event.day - before.day;
				expect([key, args.done, args.total], `${basis} ${i}`).toEqual([
					`pace.since.${basis}`,
					same + 1,
					events.length
				]);
				expect([args.state, args.days]).toEqual([before.state, days]);
			});
		}
	});

	it('tells the events after 1933 by the day of the one before, and how many treaties have ended', () => {
		const all = life.after;
		for (const event of all) {
			const scene = sceneOf({ ...defaultView, range: 1941, day: event.day }, life);
			const { key, args } = told({ range: 1941, day: event.day });
			const earlier = [...all, ...scene.events].filter(({ day }) => day < event.day);
			const day = Math.max(...earlier.map((each) => each.day));
			expect([scene.after?.day, key], event.id).toEqual([event.day, 'pace.since.after']);
			expect([args.day, args.days], event.id).toEqual([day, event.day - day]);
			const struck = [...(scene.standings?.values() ?? [])].filter((held) => held.struck);
			expect([args.ended, args.signed], event.id).toEqual([struck.length, scene.done]);
		}
		expect(all.length).toBeGreaterThan(10);
	});

	it('tells Yugoslavia, which signs among those events, by the day of the one before it', () => {
		const late = life.after.filter(({ day }) => day < dayOf(1941, 4, 5)).at(-1)?.day ?? 0;
		const { key, args } = at('1941-04-05', { range: 1941 });
		expect(['pace.since.signed.late', 'pace.since.after']).toContain(key);
		expect(args.day).toBe(late);
	});
});
