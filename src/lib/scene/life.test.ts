import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { defaultView } from '#lib/view/view.ts';
import { lifeOf } from './life.ts';
import { sceneOf } from './scene.ts';
import { standingDoubt, standingText } from './standing.ts';

const life = lifeOf();
const day = (text: string) => parseDay(text)!;
const held = (state: string, date: string) => life.standings(day(date)).get(state)!;
const drawn = (state: string, date: string) => {
	const { rim, struck } = held(state, date);
	return [rim, struck];
};

describe('the status over the colour', () => {
	it('goes from dotted to a whole line to none as Poland initials, signs and ratifies', () => {
		expect(drawn('poland', '1932-01-24')).toEqual([null, false]);
		expect(drawn('poland', '1932-01-25')).toEqual(['dotted', false]);
		expect(drawn('poland', '1932-07-25')).toEqual(['whole', false]);
		expect(drawn('poland', '1932-12-23')).toEqual([null, false]);
		expect(drawn('poland', '1939-09-17')).toEqual(['dashed', true]);
	});

	it('leaves every fill bare at the default view', () => {
		const scene = sceneOf(defaultView, life);
		expect([...scene.standings!.values()].filter(({ struck }) => struck)).toEqual([]);
		expect(scene.looks.filter(({ pattern }) => pattern === 'doubt')).toEqual([]);
	});

	it('shows a disputed end as disputed: Germany after September 1933', () => {
		expect(drawn('germany', '1933-12-31')).toEqual(['dashed', false]);
		expect(standingDoubt(held('germany', '1933-12-31'))?.key).toBe('standing.contested');
		expect(standingDoubt(held('latvia', '1940-06-17'))?.key).toBe('standing.contested.ended');
		expect(standingDoubt(held('poland', '1939-09-17'))).toBeNull();
	});

	it('shows Germany through 1932 as signed but not ratified', () => {
		expect(drawn('germany', '1932-07-01')).toEqual(['whole', false]);
		expect(standingText(held('germany', '1932-07-01'))).toEqual({
			key: 'standing.prolonged.pending',
			args: { day: day('1931-06-24') }
		});
	});

	it('does not call Afghanistan not in force, as no date was found', () => {
		expect(standingText(held('afghanistan', '1932-07-01'))?.key).toBe('standing.signed.not-found');
		expect(standingText(held('estonia', '1932-07-01'))?.key).toBe('standing.signed');
	});

	it('is the same map from one boundary to the next, so that a day costs nothing', () => {
		expect(life.standings(day('1932-09-01'))).toBe(life.standings(day('1932-10-01')));
		expect(life.standings(day('1932-07-24'))).not.toBe(life.standings(day('1932-07-25')));
	});

	it('leaves the looks, and so the labels, as they are', () => {
		const at = (date: string) => sceneOf({ ...defaultView, day: day(date) }, life);
		expect(at('1932-08-17').looks).toBe(at('1932-08-18').looks);
		expect(at('1932-08-17').standings).not.toBe(at('1932-08-18').standings);
	});
});
