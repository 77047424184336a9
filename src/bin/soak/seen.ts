import type { Page } from '@playwright/test';
import type { Point } from './fingers.ts';

/** What of the exhibit can be seen from outside. */
export interface Seen {
	url: string;
	lang: string;
	mode: string | null;
	phase: string | null;
	/** How the map is drawn; null while it is not. */
	ready: string | null;
	/** Units that the SVG paints, 0 where the canvas covers it. */
	painted: number;
	/** What the map shows of the plane: its west, north, width and height in kilometres. */
	box: number[];
	date: number;
	dates: [first: number, last: number];
	entries: number;
	scroll: [x: number, y: number];
	zoom: number;
	selected: string;
	staff: boolean;
	links: number;
}

/** Looks at the page. */
export function lookAt(page: Page): Promise<Seen> {
	return page.evaluate(() => {
		const { dataset, lang } = document.documentElement;
		const slider = document.querySelector<HTMLInputElement>('[data-timeline]');
		const base = document.querySelector('.map .base');
		const units = [...document.querySelectorAll('.map [data-unit]')];
		return {
			url: location.href,
			lang,
			mode: dataset.mode ?? null,
			phase: dataset.visit ?? null,
			ready: document.querySelector('[data-map-ready]')?.getAttribute('data-map-ready') ?? null,
			painted: units.filter((unit) => unit.getClientRects().length > 0).length,
			box: (base?.getAttribute('viewBox') ?? '').split(' ').map(Number),
			date: Number(slider?.value ?? NaN),
			dates: [Number(slider?.min ?? NaN), Number(slider?.max ?? NaN)] as [number, number],
			entries: history.length,
			scroll: [scrollX, scrollY] as [number, number],
			zoom: visualViewport?.scale ?? 1,
			selected: String(getSelection() ?? ''),
			staff: document.querySelector('[data-kiosk-staff]') !== null,
			links: document.querySelectorAll('a[href]').length
		};
	});
}

/** The middle of an element that a finger can touch; null where it is not there or does not answer. */
export function placeOf(page: Page, selector: string): Promise<Point | 'covered' | null> {
	return page.evaluate((selector) => {
		const shown = [...document.querySelectorAll(selector)].find((node) => {
			const { width, height } = node.getBoundingClientRect();
			return width > 0 && height > 0 && node.getAttribute('aria-disabled') !== 'true';
		});
		if (!shown) return null;
		const { x, y, width, height } = shown.getBoundingClientRect();
		const at: [number, number] = [x + width / 2, y + height / 2];
		const top = document.elementFromPoint(...at);
		return top && shown.contains(top) ? at : ('covered' as const);
	}, selector);
}
