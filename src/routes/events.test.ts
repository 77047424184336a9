import { describe, expect, it } from 'vitest';
import { formatDay } from '#lib/calendar/day.ts';
import { signatureOn, signatures } from './events.ts';

describe('pages of signatures', () => {
	it('have each a date of their own, as it is their address', () => {
		const dates = signatures.map(({ day }) => formatDay(day));
		expect(new Set(dates).size).toBe(dates.length);
		expect(dates).toHaveLength(11);
	});

	it('know the signature before and after', () => {
		const { event, previous, next } = signatureOn('1932-07-25');
		expect([previous?.state, event?.state, next?.state]).toEqual(['estonia', 'poland', 'france']);
	});

	it('have no neighbour beyond either end, and none for another day', () => {
		expect(signatureOn('1925-12-17').previous).toBeNull();
		expect(signatureOn('1933-09-02').next).toBeNull();
		expect(signatureOn('1932-07-26')).toEqual({ event: null, previous: null, next: null });
	});
});
