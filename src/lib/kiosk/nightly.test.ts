import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastClosing, startNightly } from './nightly.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2030, 4, day, hour, minute);
const hours = { open: '10:00', close: '18:00' };
const tell = (name: string, detail: object = {}) =>
	document.dispatchEvent(new CustomEvent(name, { detail }));
const again = vi.fn();
let stop = () => {};

beforeEach(() => {
	vi.useFakeTimers({ now: at(6, 9) });
	vi.stubGlobal('document', new EventTarget());
	again.mockClear();
	stop = startNightly(hours, again);
});

afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the last closing', () => {
	it('is today’s from that minute on, and yesterday’s before', () => {
		expect(lastClosing(at(6, 18), '18:00')).toEqual(at(6, 18));
		expect(lastClosing(at(6, 17, 59), '18:00')).toEqual(at(5, 18));
		expect(lastClosing(at(1, 1), '18:00')).toEqual(new Date(2030, 3, 30, 18));
	});
});

describe('the nightly load', () => {
	it('comes at closing time when nobody is there', () => {
		tell('kiosk:attract-idle');
		vi.advanceTimersByTime(9 * 3_600_000 - 60_000);
		expect(again).not.toHaveBeenCalled();
		vi.advanceTimersByTime(2 * 60_000);
		expect(again).toHaveBeenCalledTimes(1);
	});

	it('waits for a visit that goes on after closing', () => {
		tell('kiosk:attract-idle');
		tell('kiosk:phase', { phase: 'active' });
		vi.advanceTimersByTime(10 * 3_600_000);
		tell('kiosk:phase', { phase: 'attract' });
		expect(again).not.toHaveBeenCalled();
		tell('kiosk:attract-idle');
		expect(again).toHaveBeenCalledTimes(1);
	});

	it('comes once: a page that was loaded after closing stays until the next one', () => {
		stop();
		vi.setSystemTime(at(6, 18, 1));
		stop = startNightly(hours, again);
		tell('kiosk:attract-idle');
		vi.advanceTimersByTime(23 * 3_600_000);
		expect(again).not.toHaveBeenCalled();
		vi.advanceTimersByTime(3_600_000);
		expect(again).toHaveBeenCalledTimes(1);
	});

	it('comes in the night where there are no hours', () => {
		stop();
		stop = startNightly(null, again);
		tell('kiosk:attract-idle');
		vi.advanceTimersByTime(18 * 3_600_000);
		expect(again).not.toHaveBeenCalled();
		vi.advanceTimersByTime(3_600_000 + 60_000);
		expect(again).toHaveBeenCalled();
	});

	it('asks a server that is down again after ten minutes, not each minute', () => {
		tell('kiosk:attract-idle');
		vi.advanceTimersByTime(9 * 3_600_000 + 35 * 60_000);
		expect(again.mock.calls.length).toBeGreaterThan(1);
		expect(again.mock.calls.length).toBeLessThan(6);
	});
});
