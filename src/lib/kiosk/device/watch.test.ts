import { describe, expect, it } from 'vitest';
import { beatOf } from './beat.mjs';
import { usual, Watch } from './watch.mjs';

const good = {
	version: '1',
	frames: 600,
	date: '1932-07-25',
	renderer: 'gl' as const,
	phase: 'attract',
	errors: 0,
	uptime: 10
};
const still = { ...good, frames: 0 };
const second = 1000;

/** A watch over a browser that was started at 0 and has beaten well at 10 s. */
function born(): Watch {
	const watch = new Watch();
	watch.started(0);
	watch.heard(10 * second, good);
	return watch;
}

describe('a beat', () => {
	it('is read from what the exhibit sends', () => {
		expect(beatOf(JSON.stringify(good))).toEqual(good);
	});

	it.each([
		['nothing', ''],
		['what is not JSON', '{'],
		['null', 'null'],
		['a number', '7'],
		['no map', JSON.stringify({ ...good, renderer: 'none' })],
		['no day', JSON.stringify({ ...good, date: '' })],
		['frames that are no count', JSON.stringify({ ...good, frames: 1.5 })],
		['fewer than no frames', JSON.stringify({ ...good, frames: -1 })]
	])('is not made of %s', (_, text) => {
		expect(beatOf(text)).toBeNull();
	});
});

describe('the watch', () => {
	it('lets a browser that draws and beats run for as long as it likes', () => {
		const watch = born();
		for (let at = 20; at < 100_000; at += 10) {
			watch.heard(at * second, good);
			expect(watch.verdict((at + 9) * second)).toBeNull();
		}
		expect(watch.counts).toEqual({});
	});

	it('ends it after 60 s of silence, and not earlier', () => {
		const watch = born();
		expect(watch.verdict(69.9 * second)).toBeNull();
		expect(watch.verdict(70 * second)).toBe('silent');
	});

	it.each([
		['frames stand still', still],
		['wrong beats', null]
	])('is not deceived by a page that still talks: %s', (reason, beat) => {
		const watch = born();
		for (let at = 20; at < 70; at += 10) watch.heard(at * second, beat);
		expect(watch.verdict(69 * second)).toBeNull();
		expect(watch.verdict(70 * second)).toBe(reason);
	});

	it('forgives a short stillness', () => {
		const watch = born();
		watch.heard(20 * second, still);
		watch.heard(30 * second, good);
		expect(watch.verdict(89 * second)).toBeNull();
	});

	it('gives a start 90 s to its first beat', () => {
		const watch = new Watch();
		watch.started(0);
		expect(watch.verdict(89 * second)).toBeNull();
		expect(watch.verdict(90 * second)).toBe('silent');
	});

	it('disturbs a site that never beats less and less often, and counts its starts', () => {
		const watch = new Watch();
		const waits = Array.from({ length: 6 }, () => {
			watch.started(0);
			let wait = 0;
			while (!watch.verdict(wait * second)) wait += 1;
			return wait;
		});
		expect(waits).toEqual([90, 180, 360, 720, 900, 900]);
		expect(watch.barren).toBe(6);
		watch.heard(900 * second, good);
		expect(watch.barren).toBe(0);
	});

	it('starts the next at once, and waits longer where that does not help', () => {
		const watch = new Watch();
		const pauses = Array.from({ length: 8 }, () => watch.failed('browser ended') / second);
		expect(pauses).toEqual([0, 1, 2, 5, 10, 30, 30, 30]);
		expect(watch.counts).toEqual({ 'browser ended': 8 });
	});

	it('forgets earlier failures once a browser has run well for two minutes', () => {
		const watch = new Watch();
		watch.failed('page crashed');
		watch.failed('page crashed');
		watch.started(0);
		watch.heard(usual.settled - 1, good);
		expect(watch.failed('page crashed')).toBe(2000);
		watch.heard(usual.settled, good);
		expect(watch.failed('page crashed')).toBe(0);
	});

	it('does not count the time in which the screen is off', () => {
		const watch = born();
		for (let at = 11; at < 40_000; at += 1) watch.held(at * second);
		expect(watch.verdict(40_050 * second)).toBeNull();
		expect(watch.verdict(40_060 * second)).toBe('silent');
	});
});
