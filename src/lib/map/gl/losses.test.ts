import { describe, expect, it } from 'vitest';
import { Losses } from './losses.ts';

const minutes = (count: number) => count * 60_000;

describe('losses of WebGL', () => {
	it('are borne twice; the third within ten minutes ends it', () => {
		const losses = new Losses();
		expect([0, 1, 2].map((at) => losses.count(minutes(at)))).toEqual([false, false, true]);
	});

	it('that are far apart never end it', () => {
		const losses = new Losses();
		const told = Array.from({ length: 50 }, (_, i) => losses.count(minutes(i * 5)));
		expect(told.every((given) => !given)).toBe(true);
	});

	it('end it for good: quiet afterwards does not bring it back', () => {
		const losses = new Losses();
		for (const at of [0, 1, 2]) losses.count(minutes(at));
		expect(losses.count(minutes(600))).toBe(true);
	});
});
