import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { defaultView } from '#lib/view/view.ts';
import { clear } from './clear.ts';
import { boxesOf } from './label.ts';
import { placeLabels } from './labels.ts';

const naming = {
	name: (id: string) => id,
	short: (id: string) => id.slice(0, 5),
	date: () => '25 July 1932'
};
const days = [dayOf(1925, 12, 1), dayOf(1932, 5, 4), dayOf(1933, 12, 31)];
// 390, 768, 1280 and 1920 px wide, and these zoomed in.
const scales = [0.072, 0.13, 0.142, 0.2, 0.4, 0.8, 1.6];
const cases = days.flatMap((day) => scales.map((k) => [day, k] as const));
const looksOn = (day: number) => sceneOf({ ...defaultView, day }).looks;

describe('placeLabels', () => {
	it.each(cases)('lets nothing overlap (day %d at %d px a km)', (day, k) => {
		const boxes = placeLabels(looksOn(day), k, naming).map((label) => boxesOf(label, k));
		boxes.forEach((own, i) => {
			expect(clear(own, boxes.slice(i + 1).flat())).toBe(true);
		});
	});

	it.each(scales)('marks every state that has signed, at %d px a km', (k) => {
		const placed = new Set(
			placeLabels(looksOn(dayOf(1933, 12, 31)), k, naming).map(({ id }) => id)
		);
		const signed = looksOn(dayOf(1933, 12, 31)).filter((look) => look.class === 'signed');
		for (const { id } of signed) expect(placed).toContain(id);
	});

	it('sets nothing smaller than 12 px', () => {
		for (const k of scales)
			for (const { lines } of placeLabels(looksOn(days[2] ?? 0), k, naming))
				for (const { size } of lines) expect(size).toBeGreaterThanOrEqual(12);
	});

	it('gives a disc outside its state a line to it', () => {
		const estonia = placeLabels(looksOn(dayOf(1932, 5, 4)), 0.13, naming).find(
			({ id }) => id === 'estonia'
		);
		expect(estonia).toMatchObject({ kind: 'disc', disc: { order: 8 } });
		expect(estonia?.leader).toBeDefined();
	});
});
