import { describe, expect, it } from 'vitest';
import { diagonalFor } from './fit.ts';
import { local } from './local.ts';

describe('the calibration card', () => {
	it('tells the diagonal that makes sizes true', () => {
		// A screen of 24 inches that was set as one of 32: the line is too short by the same part.
		expect(diagonalFor(32, 75)).toBe(24);
		expect(diagonalFor(21.5, 100)).toBe(21.5);
		expect(diagonalFor(32, 104.5)).toBe(33.4);
	});

	it('has no answer for a length that no screen gives', () => {
		for (const length of [NaN, 0, -5, 5000]) expect(diagonalFor(32, length)).toBeNull();
	});
});

describe('the last errors', () => {
	it('have the time of the clock on the wall', () => {
		const at = new Date(2026, 10, 27, 9, 5).toISOString();
		expect([local(at), local('then'), local('')]).toEqual(['2026-11-27 09:05', 'then', '']);
	});
});
