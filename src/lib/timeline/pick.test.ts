import { describe, expect, it } from 'vitest';
import { ranges } from '#lib/calendar/ranges.ts';
import { timeAxis } from '#lib/scene/axis.ts';
import { sequence } from '#lib/scene/events.ts';
import { dayAtPointer } from './pick.ts';

const { events } = sequence(1933, 'signed');
const axis = timeAxis(1933, 'stretched');

describe('dayAtPointer', () => {
	for (const kind of ['stretched', 'linear'] as const)
		it(`gives exactly the day of a tick at its pixel, at every width (${kind})`, () => {
			const along = timeAxis(1933, kind);
			for (let width = 300; width < 3800; width += 37)
				for (const { day } of events) {
					const x = along.position(day) * width;
					expect(dayAtPointer(x, width, along, events)).toBe(day);
				}
		});

	it('snaps to a tick from three pixels away, and no farther', () => {
		const poland = events[8]?.day ?? NaN;
		const x = axis.position(poland) * 900;
		expect(dayAtPointer(x + 2.9, 900, axis, events)).toBe(poland);
		expect(dayAtPointer(x + 3.1, 900, axis, events)).toBeGreaterThan(poland);
	});

	it('stays inside the range beside the axis', () => {
		expect(dayAtPointer(-30, 900, axis, [])).toBe(ranges[1933].first);
		expect(dayAtPointer(930, 900, axis, [])).toBe(ranges[1933].last);
	});
});
