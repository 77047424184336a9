import { describe, expect, it } from 'vitest';
import { isStale } from './closing.ts';

const at = (day: number, hour: number, minute = 0) =>
	new Date(2026, 10, day, hour, minute).getTime();

describe('a page that was loaded before closing', () => {
	it('is stale from closing time on, and not before', () => {
		expect(isStale(at(1, 9), at(1, 17, 59), '18:00')).toBe(false);
		expect(isStale(at(1, 9), at(1, 18), '18:00')).toBe(true);
		expect(isStale(at(1, 9), at(1, 23), '18:00')).toBe(true);
	});

	it('is stale at the next closing where it was loaded after one', () => {
		expect(isStale(at(1, 18), at(1, 18, 1), '18:00')).toBe(false);
		expect(isStale(at(1, 18), at(2, 17), '18:00')).toBe(false);
		expect(isStale(at(1, 18), at(2, 18), '18:00')).toBe(true);
	});

	it('is stale at night where there are no opening hours', () => {
		expect(isStale(at(1, 9), at(2, 3, 59))).toBe(false);
		expect(isStale(at(1, 9), at(2, 4))).toBe(true);
	});
});
