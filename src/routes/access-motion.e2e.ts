import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { luminance } from '../bin/audit.ts';
import { choose, expect, open, test } from '../bin/probe.ts';

async function settle(page: Page, path: string) {
	await open(page, path, 'svg');
	await page.locator('[data-announcements]').waitFor({ state: 'attached' });
	await page.locator('[data-version]').waitFor();
	await page.locator('.notices button').click();
	await page.mouse.move(640, 2);
	// What loads beside the map has come, and the closed notice has gone.
	await page.waitForTimeout(1000);
}

/** Frames of the page for some time, as Chromium draws them; each with the time of its drawing in s. */
async function frames(page: Page, ms: number, during: () => Promise<unknown>) {
	const client = await page.context().newCDPSession(page);
	const all: { at: number; data: string }[] = [];
	client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		all.push({ at: metadata.timestamp ?? 0, data });
		void client.send('Page.screencastFrameAck', { sessionId });
	});
	await client.send('Page.startScreencast', { format: 'png', maxWidth: 320, maxHeight: 180 });
	await during();
	await page.waitForTimeout(ms);
	await client.send('Page.stopScreencast');
	return all.map(({ at, data }) => ({ at, picture: PNG.sync.read(Buffer.from(data, 'base64')) }));
}

test('nothing moves before the reader asks, and everything stops when told to', async ({
	page
}) => {
	await settle(page, '/?date=1932-05-03');
	const first = await page.screenshot();
	await page.waitForTimeout(2000);
	expect(first.equals(await page.screenshot()), 'nothing moves by itself').toBe(true);
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.waitForTimeout(1500);
	await page.getByRole('button', { name: 'Pause' }).click();
	// The pulse of a state that has just signed ends by itself, in 1.2 s.
	await page.waitForTimeout(1500);
	const paused = await page.screenshot();
	await page.waitForTimeout(2000);
	expect(paused.equals(await page.screenshot()), 'a pause holds everything').toBe(true);
});

test('a play-through does not flash', async ({ page }) => {
	await settle(page, '/?date=1932-01-15');
	await choose(page, '4×');
	const all = await frames(page, 6000, () =>
		page.getByRole('button', { name: 'Play', exact: true }).click()
	);
	expect(all.length).toBeGreaterThan(10);
	// A flash by WCAG: luminance up and down again by a tenth and more, the darker side below 0.8. It
	// counts where a quarter of a field of 10 degrees does it at once; here wherever 1/100 of the page does.
	const { width = 0, height = 0 } = all[0]?.picture ?? {};
	const swings = new Float64Array(width * height);
	const lows = new Float64Array(width * height).fill(NaN);
	let most = 0;
	for (let i = 1; i < all.length; i++) {
		let together = 0;
		for (let p = 0; p < width * height; p++) {
			const value = luminance(all[i]!.picture.data.subarray(p * 4, p * 4 + 3));
			const before = Number.isNaN(lows[p]!) ? value : lows[p]!;
			if (Math.abs(value - before) < 0.1 || Math.min(value, before) >= 0.8) {
				if (Number.isNaN(lows[p]!)) lows[p] = value;
				continue;
			}
			lows[p] = value;
			if (++swings[p]! > 6) together++;
		}
		most = Math.max(most, together / (width * height));
	}
	// More than six swings of a pixel in six seconds would be needed for even one flash a second.
	expect(most).toBeLessThan(0.01);
});

test('with reduced motion each event is one still, at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await settle(page, '/?date=1932-05-03');
	const moving = await page.evaluate(
		() =>
			document
				.getAnimations()
				.filter(({ effect }) => (effect?.getComputedTiming().duration as number) > 0).length
	);
	expect(moving).toBe(0);
	await page.getByRole('button', { name: 'Next event' }).click();
	await page.mouse.move(640, 2);
	// The colour is there in the frame in which the date is, and no animation runs after it.
	const seen = await page.evaluate(async () => {
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const unit = document.querySelector('[data-unit="estonia"]')!;
		return [
			getComputedStyle(unit).fill,
			unit.getAttribute('fill'),
			document.getAnimations().filter(({ playState }) => playState === 'running').length
		];
	});
	const [r, g, b] = (String(seen[1]).match(/[0-9a-f]{2}/g) ?? []).map((c) => parseInt(c, 16));
	expect(seen[0]).toBe(`rgb(${r}, ${g}, ${b})`);
	expect(seen[2]).toBe(0);
});
