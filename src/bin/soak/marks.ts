import type { Page } from '@playwright/test';
import { pass } from './clock.ts';
import type { Point } from './fingers.ts';

/** The marks of controls that are there now and begin with a text. */
export function marks(page: Page, start: string): Promise<string[]> {
	return page.evaluate(
		(start) =>
			[...document.querySelectorAll<HTMLElement>('[data-kiosk-act]')]
				.map(({ dataset }) => dataset.kioskAct ?? '')
				.filter((name) => name.startsWith(start)),
		start
	);
}

/** Points at which a finger meets the map and nothing above it: the probes of the states. */
export function mapPoints(page: Page): Promise<Point[]> {
	return page.evaluate(() => {
		const map = document.querySelector('[data-map-ready]');
		if (!map) return [];
		return map
			.getAttributeNames()
			.filter((name) => name.startsWith('data-probe-'))
			.map((name) => (map.getAttribute(name) ?? '').split(',').map(Number) as [number, number])
			.filter((at) => {
				const top = document.elementFromPoint(...at);
				return top && map.contains(top) && !top.closest('button');
			});
	});
}

/** Where the slider is; null where it is not shown. */
export function sliderBox(page: Page): Promise<DOMRect | null> {
	return page.evaluate(() => {
		const box = document.querySelector('[data-timeline]')?.getBoundingClientRect();
		return box && box.width > 0 ? (box.toJSON() as DOMRect) : null;
	});
}

/** True while the date moves by itself: it is another one after a moment. */
export async function playing(page: Page): Promise<boolean> {
	const date = () =>
		page.evaluate(() => document.querySelector<HTMLInputElement>('[data-timeline]')?.value);
	const before = await date();
	await pass(page, 1500);
	return (await date()) !== before;
}
