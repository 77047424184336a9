import { describe, expect, it } from 'vitest';
import { isState, unit, units } from './registry.ts';

describe('registry', () => {
	it('holds 39 states, 4 international regimes and 14 dependencies', () => {
		const count = (kind: string) => units.filter((u) => u.kind === kind).length;
		expect([count('state'), count('international')]).toEqual([39, 4]);
		expect(count('mandate') + count('protectorate') + count('possession')).toBe(14);
	});

	it('gives every id once', () => {
		expect(new Set(units.map((u) => u.id)).size).toBe(units.length);
	});

	it('names a sovereign that is a state, or none for international regimes', () => {
		for (const u of units) {
			if (u.kind === 'international') expect(u.sovereign).toBeNull();
			else expect(isState(u.sovereign ?? '')).toBe(true);
			if (u.kind === 'state') expect(u.sovereign).toBe(u.id);
		}
	});

	it('does not know outside land or misspelt names', () => {
		expect(unit('outside')).toBeUndefined();
		expect(unit('Poland')).toBeUndefined();
	});
});
