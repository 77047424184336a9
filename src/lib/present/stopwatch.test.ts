import { describe, expect, it } from 'vitest';
import { clockText, elapsed, toggled } from './stopwatch.ts';

describe('the stopwatch of the notes', () => {
	it('counts only while it runs', () => {
		const running = { ran: 0, since: 1000 };
		const held = toggled(running, 61_000);
		expect(elapsed(held, 500_000)).toBe(60_000);
		expect(elapsed(toggled(held, 500_000), 507_000)).toBe(67_000);
	});

	it.each([
		[0, '0:00'],
		[7_999, '0:07'],
		[750_000, '12:30'],
		[3_723_000, '1:02:03']
	])('writes %i ms as %s', (ms, text) => {
		expect(clockText(ms)).toBe(text);
	});
});
