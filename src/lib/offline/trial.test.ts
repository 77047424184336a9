import { describe, expect, it } from 'vitest';
import type { State } from './state.ts';
import { begin, fail, onTrial, prove, shown } from './trial.ts';

const state = (part: Partial<State>): State => ({
	good: null,
	refused: null,
	trial: [],
	all: false,
	languages: [],
	...part
});

describe('the trial of a version', () => {
	it('is not held for the first one: there is none to go back to', () => {
		expect(onTrial('v1', state({}))).toBe(false);
		expect(prove('v1', state({}), 'a').good).toBe('v1');
	});

	it('is won by a page of that version which draws its map', () => {
		const begun = state({ good: 'v1', ...begin('v2', state({ good: 'v1' }), 'a', true) });
		expect(begun.trial).toEqual(['a']);
		expect(prove('v2', begun, 'a')).toEqual({ good: 'v2', refused: null, trial: [] });
	});

	it('is not won by a page of the version before, which is still open', () => {
		const begun = state({ good: 'v1', trial: ['a'] });
		expect(prove('v2', begun, 'old')).toEqual({});
	});

	it('is lost by a page that draws none: the version before is shown from then on', () => {
		const begun = state({ good: 'v1', trial: ['a'] });
		const after = { ...begun, ...fail('v2', begun, 'a') };
		expect(shown('v2', after)).toBe('v1');
		expect(onTrial('v2', after)).toBe(false);
		expect(begin('v2', after, 'b', true)).toEqual({});
	});

	it('is lost by the third beginning of a kiosk, and never by a reader who loads again and again', () => {
		const twice = state({ good: 'v1', trial: ['a', 'b'] });
		expect(begin('v2', twice, 'c', true)).toEqual({ refused: 'v2', trial: [] });
		expect(begin('v2', twice, 'c', false)).toEqual({ trial: ['a', 'b', 'c'] });
	});

	it('is held anew for the version after a refused one', () => {
		const refused = state({ good: 'v1', refused: 'v2' });
		expect(onTrial('v3', refused)).toBe(true);
		expect(shown('v3', refused)).toBe('v3');
		const begun = { ...refused, trial: ['a'] };
		expect(prove('v3', begun, 'a')).toEqual({ good: 'v3', refused: null, trial: [] });
	});
});
