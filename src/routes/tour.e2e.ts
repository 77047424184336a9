import type { Page } from '@playwright/test';
import { expect, open, probePoints, test } from '../bin/probe.ts';
import { formatDay, parseDay } from '#lib/calendar/day.ts';
import { stops, viewOf } from '#lib/tour/stops.ts';
import { writeView } from '#lib/view/address.ts';
import { defaultView } from '#lib/view/view.ts';

/** Opens an address and closes the notice about WebGL, which lies over the map. */
async function openQuietly(page: Page, path: string) {
	await open(page, path, 'svg');
	await page.locator('.notices').getByRole('button').click();
}

/** Keeps what a screen reader is told of its own accord from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const heard: string[] = [];
		const live = '[role="status"], [aria-live="polite"], [aria-live="assertive"]';
		new MutationObserver((changes) => {
			const told = new Set(
				changes.flatMap(({ target }) => {
					const element = target instanceof Element ? target : target.parentElement;
					return element?.closest(live) ?? [];
				})
			);
			for (const { textContent } of told) if (textContent?.trim()) heard.push(textContent.trim());
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
		Object.assign(globalThis, { heard });
	});
	return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
}

test('the tour is walked by keyboard: each stop shows its own view and is announced once', async ({
	page
}) => {
	await openQuietly(page, '/');
	await page.getByRole('button', { name: 'Take the tour' }).press('Enter');
	await expect(page.locator('#tour-title')).toBeFocused();
	const heard = await listen(page);
	for (const [at, stop] of stops.entries())
		await test.step(stop.id, async () => {
			const view = { ...defaultView, ...viewOf(stop), tour: at + 1 };
			await expect(page.locator('[data-tour-progress]')).toHaveText(`${at + 1} of 8`);
			await expect(page.locator('[data-timeline]')).toHaveValue(String(view.day));
			await expect(page).toHaveURL(writeView(view) ? `/${writeView(view)}` : '/');
			await expect(page.locator('[data-tour-changed]')).toHaveCount(0);
			const told = await heard();
			if (at > 0) expect(told).toEqual([expect.stringContaining(`Stop ${at + 1} of 8: `)]);
			// Every date of the paragraph is one of the record's, and stands in the list of sources too.
			const dates = await page
				.locator('[data-tour] > p time')
				.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
			expect(dates.length).toBe(Object.keys(stop.dates).length);
			if (at + 1 < stops.length) await page.keyboard.press('ArrowRight');
		});
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('[data-tour="7"]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-tour]')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Take the tour' })).toBeFocused();
	await expect(page).toHaveURL('/');
	await expect(page.locator('[data-timeline]')).toHaveValue(String(parseDay('1933-12-31')));
	// The camera is kept too: there is a way back to the whole map.
	await page.getByRole('button', { name: 'Whole map' }).click();
	await expect(page.getByRole('button', { name: 'Whole map' })).toHaveCount(0);
});

test('a stop that was linked opens, tells when the view has changed, and takes the reader back', async ({
	page
}) => {
	await openQuietly(page, '/?tour=5');
	const slider = page.locator('[data-timeline]');
	const changed = page.locator('[data-tour-changed]');
	await expect(slider).toHaveValue(String(parseDay('1932-07-25')));
	await expect(page.locator('[data-tour] .doubt').first()).toHaveText('unverified');
	await slider.press('ArrowRight');
	await expect(slider).toHaveValue(String(parseDay('1932-07-26')));
	await expect(page.locator('[data-tour="5"]')).toBeVisible();
	await changed.getByRole('button', { name: 'Back to this stop' }).click();
	await expect(slider).toHaveValue(String(parseDay('1932-07-25')));
	await expect(changed).toHaveCount(0);
	// A look elsewhere is a change too; a card comes and goes above the tour.
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(changed).toBeVisible();
	await page.locator('[data-edge="afghanistan"]').click();
	await expect(page.locator('[data-card="afghanistan"]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-tour="5"]')).toBeVisible();
	await expect(page.locator('#tour-title')).toBeFocused();
	await changed.getByRole('button').click();
	await expect(changed).toHaveCount(0);
	await page.getByText('Dates and sources').click();
	await expect(page.locator('[data-ref="finland-1931-offer"]')).toContainText('DVP 7_78029');
	// Leaving keeps the day; an address that says more than the stop is followed.
	await page.getByRole('button', { name: 'Leave the tour' }).click();
	await expect(page).toHaveURL('/?date=1932-07-25');
	await openQuietly(page, '/?date=1930-01-01&tour=2');
	await expect(slider).toHaveValue(String(parseDay('1930-01-01')));
	await expect(changed).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	const spoken: Record<string, string[]> = {
		lithuania: ['lithuania', 'latvia', 'estonia'],
		failed: ['latvia', 'finland', 'estonia', 'poland'],
		france: ['france', 'poland'],
		order: ['finland', 'latvia', 'estonia', 'poland'],
		paris: ['france'],
		never: ['romania', 'czechoslovakia']
	};

	test('the sheet covers no state that the stop speaks of, and the slider can be reached', async ({
		page
	}) => {
		await openQuietly(page, '/');
		await page.getByRole('button', { name: 'Take the tour' }).tap();
		for (const stop of stops) {
			await expect(page.locator('[data-timeline]')).toHaveValue(String(viewOf(stop).day));
			const sheet = (await page.locator('[data-sheet]').boundingBox())!;
			const map = (await page.locator('[data-map-ready]').boundingBox())!;
			const seen = async () => {
				const points = await probePoints(page);
				return (spoken[stop.id] ?? []).filter((id) => {
					const { x = -1, y = -1 } = points.get(id) ?? {};
					return !(x > map.x + 8 && x < map.x + map.width - 8 && y > map.y + 8 && y < sheet.y - 8);
				});
			};
			await expect.poll(seen, formatDay(viewOf(stop).day)).toEqual([]);
			const next = page.locator('[data-tour-next]');
			await expect(next).toBeInViewport({ ratio: 1 });
			if (stop !== stops.at(-1)) await next.tap();
		}
		await page.evaluate(() => scrollTo(0, 9999));
		const slider = (await page.locator('[data-timeline]').boundingBox())!;
		const sheet = (await page.locator('[data-sheet]').boundingBox())!;
		expect(slider.y + slider.height).toBeLessThanOrEqual(sheet.y);
	});
});
