import { afterEach, describe, expect, it, vi } from 'vitest';
import { added, errors, type Entry } from './ring.ts';

const fill = (messages: string[]) =>
	messages.reduce<Entry[]>((list, message, i) => added(list, message, `T${i}`), []);

describe('the ring of errors', () => {
	it('counts equal neighbours, with the time of the last', () => {
		expect(fill(['a', 'a', 'b', 'a'])).toEqual([
			{ at: 'T1', message: 'a', count: 2 },
			{ at: 'T2', message: 'b', count: 1 },
			{ at: 'T3', message: 'a', count: 1 }
		]);
	});

	it('holds the last 200, however many there were', () => {
		const list = fill(Array.from({ length: 1000 }, (_, i) => `error ${i}`));
		expect(list).toHaveLength(200);
		expect(list.at(-1)?.message).toBe('error 999');
	});

	it('cuts what is long: the whole ring stays below 100 kB', () => {
		const list = fill(Array.from({ length: 300 }, (_, i) => `${i}`.padEnd(5000, 'x')));
		expect(JSON.stringify(list).length).toBeLessThan(100_000);
	});
});

describe('the errors that are kept', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('are read in whatever state they are', () => {
		const kept = (text: string | null) => {
			vi.stubGlobal('localStorage', { getItem: () => text });
			return errors();
		};
		const whole = { at: '2026-11-27T10:00:00.000Z', message: 'first', count: 2 };
		const list = kept(JSON.stringify([whole, null, 7, { message: 'x'.repeat(900) }]));
		expect(list.map(({ message }) => message.length)).toEqual([5, 300]);
		expect(list[0]).toEqual(whole);
		for (const text of [null, '', '{', '{}', 'null']) expect(kept(text)).toEqual([]);
	});
});
