import { describe, expect, it, vi } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { steer } from './keys.ts';
import { Timeline } from './timeline.svelte.ts';

const start = dayOf(1932, 2, 10);
function press(key: string, more: Partial<KeyboardEvent> = {}) {
	const timeline = new Timeline(
		() => ({ range: 1933, axis: 'stretched', span: 'whole', basis: 'signed' }),
		start
	);
	const preventDefault = vi.fn();
	steer({ key, preventDefault, ...more } as unknown as KeyboardEvent, timeline);
	return { day: timeline.day, taken: preventDefault.mock.calls.length > 0 };
}

describe('steer', () => {
	it.each([
		['ArrowRight', start + 1],
		['ArrowUp', start + 1],
		['ArrowLeft', start - 1],
		['ArrowDown', start - 1],
		['PageDown', dayOf(1932, 5, 4)],
		['PageUp', dayOf(1932, 2, 5)],
		['Home', ranges[1933].first],
		['End', ranges[1933].last]
	])('moves with %s and takes the key from the browser', (key, day) => {
		expect(press(key)).toEqual({ day, taken: true });
	});

	it("leaves other keys, and the browser's own combinations, alone", () => {
		const untouched = { day: start, taken: false };
		expect(press('Tab')).toEqual(untouched);
		expect(press('ArrowLeft', { altKey: true })).toEqual(untouched);
	});
});
