import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRecover, waitAfter } from './recover.ts';

const minute = 60_000;
let shown = true;
let full = false;
let stop = () => {};
const kept = new Map<string, string>();
const again = vi.fn(() => stop());
const heard: string[] = [];

/** A document of which only events are used, and a map that is there or not. */
function pretend() {
	const target = new EventTarget();
	const map = { getBoundingClientRect: () => ({ width: shown ? 800 : 0 }) };
	vi.stubGlobal(
		'document',
		Object.assign(target, {
			querySelector: () => map,
			querySelectorAll: () => ({ length: 50 })
		})
	);
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (full) throw new Error('QuotaExceededError');
			kept.set(key, value);
		}
	});
	for (const name of ['kiosk:recover', 'kiosk:boot-failed'])
		target.addEventListener(name, () => heard.push(name));
}

const fault = (times = 1) => {
	for (let i = 0; i < times; i++) document.dispatchEvent(new Event('kiosk:noted'));
};

beforeEach(() => {
	vi.useFakeTimers();
	kept.clear();
	again.mockClear();
	heard.length = 0;
	[shown, full] = [true, false];
	pretend();
	stop = startRecover(again);
});

afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('recovery', () => {
	it('lets two errors in a minute be, and resets at the third', () => {
		fault(2);
		vi.advanceTimersByTime(2 * minute);
		fault(2);
		expect(heard).toEqual([]);
		fault();
		expect(heard).toEqual(['kiosk:recover']);
	});

	it('loads anew a minute after that, then after 5, then after 30 minutes', () => {
		for (const wait of [1, 5, 30, 30]) {
			fault(3);
			vi.advanceTimersByTime(wait * minute - 1000);
			expect(again).not.toHaveBeenCalled();
			vi.advanceTimersByTime(1000);
			expect(again).toHaveBeenCalledTimes(1);
			again.mockClear();
			stop = startRecover(again);
		}
	});

	it('loads at most three times in ten minutes, with an error each second of every page', () => {
		for (let second = 0; second < 600; second++) {
			const before = again.mock.calls.length;
			fault();
			vi.advanceTimersByTime(1000);
			if (again.mock.calls.length > before) stop = startRecover(again);
		}
		expect(again.mock.calls.length).toBeGreaterThan(0);
		expect(again.mock.calls.length).toBeLessThanOrEqual(3);
	});

	it('forgets a failure after an hour without one', () => {
		expect(waitAfter({ failed: 2, at: 0 }, 59 * minute)).toBe(30 * minute);
		expect(waitAfter({ failed: 2, at: 0 }, 61 * minute)).toBe(minute);
	});

	it('never loads anew where it cannot count: that would be a loop', () => {
		full = true;
		fault(3);
		vi.advanceTimersByTime(120 * minute);
		expect(again).not.toHaveBeenCalled();
	});

	it('takes a start without a map for a failure', () => {
		stop();
		shown = false;
		stop = startRecover(again);
		vi.advanceTimersByTime(minute);
		expect(heard).toEqual(['kiosk:boot-failed']);
		vi.advanceTimersByTime(minute);
		expect(again).toHaveBeenCalledTimes(1);
	});

	it('takes a map that comes in time for none', () => {
		vi.advanceTimersByTime(10 * minute);
		expect(heard).toEqual([]);
		expect(again).not.toHaveBeenCalled();
	});
});
