import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { signatories, sourcesBehind } from './signatories.ts';

const lines = (more: Partial<View> = {}) => signatories(sceneOf({ ...defaultView, ...more }));
const states = (more: Partial<View> = {}) => lines(more).map(({ signature }) => signature.state);

describe('signatories', () => {
	it('are the eleven of 1933 in order, and Yugoslavia in the longer range', () => {
		expect(states()).toHaveLength(11);
		expect(states().slice(0, 2)).toEqual(['turkey', 'germany']);
		expect(states({ range: 1941 }).at(-1)).toBe('yugoslavia');
	});

	it('stay all of them on a basis that dates only some, which come first', () => {
		const found = lines({ basis: 'initialled' });
		expect(found).toHaveLength(11);
		expect(found.slice(0, 3).map(({ signature }) => signature.state)).toEqual([
			'france',
			'poland',
			'turkey'
		]);
		expect(found[2]).toMatchObject({ event: null, done: false });
	});

	it('tell who is still to come', () => {
		const day = parseDay('1932-02-05') ?? 0;
		expect(lines({ day }).filter(({ done }) => done)).toHaveLength(7);
	});

	it('have a source for every date that is not from memory', () => {
		const keys = new Set(sourcesBehind(lines(), true).map(({ key }) => key));
		expect(keys.size).toBeGreaterThan(3);
		for (const { treaty } of lines())
			for (const value of Object.values(treaty.values))
				for (const key of value.sources) expect(keys).toContain(key);
		expect(sourcesBehind(lines(), false).length).toBeLessThan(keys.size);
	});
});
