import { describe, expect, it } from 'vitest';
import { diagonalFor } from './fit.ts';
import { keptFaults, local } from './ring.ts';

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
	const ring = (text: string | null) => keptFaults({ getItem: () => text });

	it('are shown the last first, in whatever state their ring is', () => {
		const list = [
			{ at: '2026-11-27T10:00:00.000Z', message: 'first', count: 2 },
			null,
			7,
			{ message: 'x'.repeat(900) }
		];
		const faults = ring(JSON.stringify(list));
		expect(faults.map(({ message }) => message.length)).toEqual([300, 5]);
		expect(faults[1]).toEqual(list[0]);
		for (const text of [null, '', '{', '{}', 'null']) expect(ring(text)).toEqual([]);
	});

	it('have the time of the clock on the wall', () => {
		const at = new Date(2026, 10, 27, 9, 5).toISOString();
		expect([local(at), local('then'), local('')]).toEqual(['2026-11-27 09:05', 'then', '']);
	});
});
