import type { Page } from '@playwright/test';
import { dayOf } from '#lib/calendar/day.ts';
import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { expect, open, sceneOn, test } from '../bin/probe.ts';
import { lengthen } from '../bin/pseudo.ts';

const sizes = [
	[360, 640],
	[390, 844],
	[844, 390],
	[768, 1024],
	[1280, 720],
	[1920, 1080],
	[3840, 2160]
] as const;
const { events } = sceneOn('1933-12-31');
const days = ['1925-12-01', '1932-05-04', '1933-12-31'];

/** Texts that their own box cuts off, or that reach past the page. */
async function clipped(page: Page): Promise<string[]> {
	return page.locator('body *').evaluateAll((nodes) =>
		nodes.flatMap((node) => {
			const text = [...node.childNodes].some((c) => c.nodeType === 3 && c.textContent?.trim());
			const style = getComputedStyle(node);
			if (!text || !(node instanceof HTMLElement) || !node.checkVisibility()) return [];
			const box = node.getBoundingClientRect();
			// What is clipped away is for screen readers alone.
			const hidden = node.closest('.visually-hidden') || style.clipPath !== 'none';
			if (hidden || node.closest('select, [data-scrolls]')) return [];
			const cut = style.overflow !== 'visible' && node.scrollWidth > node.clientWidth + 1;
			const out = box.right > innerWidth + 1 || box.left < -1;
			return cut || out ? [`${node.tagName}.${node.className}: ${node.textContent?.trim()}`] : [];
		})
	);
}

/** Dates that the field of the date is too narrow for: the 28th of each month. */
async function cutDates(page: Page): Promise<string[]> {
	const field = page.locator('[data-date-field]');
	const cut: string[] = [];
	for (let month = 1; month <= 12; month++) {
		await page.locator('[data-timeline]').fill(String(dayOf(1932, month, 28)));
		const [text, over] = await field.evaluate((node: HTMLInputElement) => [
			node.value,
			node.scrollWidth > node.clientWidth + 1
		]);
		if (over) cut.push(String(text));
	}
	return cut;
}

interface Mark {
	name: string;
	/** Boxes of its ink: each letter and disc, so that a slanted name covers no more than its letters. */
	boxes: { left: number; top: number; right: number; bottom: number }[];
}

/** The marks that are seen, without the lines that lead to them. */
async function marksOf(page: Page, selector: string): Promise<Mark[]> {
	return page.locator(selector).evaluateAll((marks) => {
		const letters = (text: SVGTextContentElement) => {
			const screen = text.getScreenCTM();
			const em = parseFloat(getComputedStyle(text).fontSize);
			return Array.from({ length: screen ? text.getNumberOfChars() : 0 }, (_, i) => {
				const { x, y } = text.getStartPositionOfChar(i);
				const end = text.getEndPositionOfChar(i).x;
				// A font's own box is higher than its letters, which reach from 0.75 above to 0.25 below.
				const corners = [x, end].flatMap((at) =>
					[y - 0.75 * em, y + 0.25 * em].map((to) => new DOMPoint(at, to).matrixTransform(screen!))
				);
				const [xs, ys] = [corners.map((c) => c.x), corners.map((c) => c.y)];
				return {
					left: Math.min(...xs),
					right: Math.max(...xs),
					top: Math.min(...ys),
					bottom: Math.max(...ys)
				};
			});
		};
		return marks.flatMap((mark) => {
			const inner = [...mark.querySelectorAll('text, .disc')];
			const parts = (inner.length ? inner : [mark]).filter((part) =>
				part.checkVisibility({ visibilityProperty: true })
			);
			const boxes = parts.flatMap((part) =>
				part instanceof SVGTextContentElement ? letters(part) : [part.getBoundingClientRect()]
			);
			const name = mark.getAttribute('data-label') ?? mark.textContent?.trim() ?? '';
			return boxes.length ? [{ name, boxes }] : [];
		});
	});
}

/** Pairs of marks whose ink overlaps; a pixel is the edge that both have smoothed. */
async function overlaps(page: Page, selector: string): Promise<string[]> {
	const all = await marksOf(page, selector);
	const touch = (a: Mark, b: Mark) =>
		a.boxes.some((p) =>
			b.boxes.some(
				(q) =>
					Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 &&
					Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1
			)
		);
	return all.flatMap((a, i) =>
		all.slice(i + 1).flatMap((b) => (touch(a, b) ? [`${a.name} and ${b.name}`] : []))
	);
}

/** What a layout must not do at any size, in any language. */
async function expectTidy(page: Page, width: number) {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(width);
	expect(await overlaps(page, '[data-label], [data-sea], [data-place]')).toEqual([]);
	const words = '[data-timeline] + svg text';
	expect(await page.locator(words).count()).toBeGreaterThan(events.length);
	expect(await overlaps(page, words)).toEqual([]);
}

/** Signed states of the last day that carry neither date nor number on the map. */
async function bare(page: Page) {
	const names = await page.locator('[data-label], [data-edge]').evaluateAll((marks) =>
		marks.map((mark) => ({
			id: mark.getAttribute('data-label') ?? mark.getAttribute('data-edge'),
			text: mark.textContent ?? ''
		}))
	);
	const listed = await page
		.locator('[data-list]')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-list')));
	expect(listed).toHaveLength(11);
	return listed.filter((id) => !names.some((mark) => mark.id === id && /\d/.test(mark.text)));
}

/** How much of the screen the map has. */
async function mapShare(page: Page): Promise<number> {
	const { width, height } = page.viewportSize()!;
	const box = (await page.locator('[data-map-ready]').boundingBox())!;
	const shown = Math.min(height, box.y + box.height) - Math.max(0, box.y);
	return (shown * box.width) / (width * height);
}

for (const [width, height] of sizes)
	test.describe(`at ${width} x ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('nothing overflows, no labels overlap, and the slider is in view on any day', async ({
			page
		}) => {
			for (const day of days) {
				await open(page, `/?date=${day}`);
				await expectTidy(page, width);
				await expect(page.locator('[data-timeline]')).toBeInViewport();
			}
			const small = await page
				.locator('[data-label] text')
				.evaluateAll((texts) =>
					texts
						.filter((text) => parseFloat(getComputedStyle(text).fontSize) < 12)
						.map((text) => `${text.textContent} ${getComputedStyle(text).fontSize}`)
				);
			expect(small, 'labels of at least 12 px').toEqual([]);
			expect(await bare(page), 'signed states without date or number').toEqual([]);
			if (width < 400) expect(await mapShare(page)).toBeGreaterThanOrEqual(0.5);
		});

		test('a language that is 40 % longer fits as well', async ({ page }) => {
			await lengthen(page);
			await open(page, '/?date=1932-05-04');
			await expect(page.locator('h1')).toHaveText('Pactäë Atlasäë 1932');
			await expectTidy(page, width);
			expect(await clipped(page)).toEqual([]);
		});
	});

for (const { tag } of languages)
	test(`in ${tag} nothing overflows, overlaps or is cut off`, async ({ page }) => {
		for (const [width, height] of [sizes[1], sizes[4]]) {
			await page.setViewportSize({ width, height });
			await open(page, `${tag === rootLanguage ? '' : `/${tag}`}/?date=1932-11-29`);
			await expectTidy(page, width);
			expect(await clipped(page)).toEqual([]);
			expect(await cutDates(page)).toEqual([]);
		}
	});
