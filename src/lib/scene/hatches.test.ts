import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { defaultView } from '#lib/view/view.ts';
import { hatches, hatchOf, hatchOn, hatchShapes } from './hatches.ts';
import { patternShapes } from './patterns.ts';
import { sceneOf } from './scene.ts';

describe('patterns of dates', () => {
	it('change with the first day of a span', () => {
		const on = (text: string) => hatchOn(parseDay(text)!);
		expect(on('1926-12-31')).toBe('to-1926');
		expect(on('1927-01-01')).toBe('to-1931');
		expect(on('1932-03-31')).toBe('q1');
		expect(on('1932-04-01')).toBe('q2');
		expect(on('1933-12-31')).toBe('1933');
		expect(on('1934-01-01')).toBe('later');
	});

	it('are had by every state that has its colour, and by no other', () => {
		const { looks } = sceneOf({ ...defaultView, patterns: true });
		for (const look of looks) expect(hatchOf(look) !== null, look.id).toBe(look.class === 'signed');
	});

	it('are all different, also from those of what has no date', () => {
		const all = [...Object.values(hatchShapes), ...Object.values(patternShapes)];
		expect(new Set(all.map((shape) => JSON.stringify(shape))).size).toBe(all.length);
		expect(Object.keys(hatchShapes).sort()).toEqual([...hatches].sort());
	});
});
