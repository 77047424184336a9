import type { Page } from '@playwright/test';
import { choose, expect, open, test } from '../bin/probe.ts';

/** Opens the map with everything that follows later, without the notice on WebGL. */
async function settle(page: Page, path: string) {
	await open(page, path, 'svg');
	await page.locator('[data-walk]').waitFor({ state: 'attached' });
	await page.locator('[data-announcements]').waitFor({ state: 'attached' });
	await page.locator('[data-version]').waitFor();
	await page.locator('.notices button').click();
}

/** Notes what every live region of the page says from now on, and when. */
async function listen(page: Page): Promise<() => Promise<{ at: number; text: string }[]>> {
	await page.evaluate(() => {
		const heard: { at: number; text: string }[] = [];
		const live =
			'[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
		const seen = new Map<Element, string>();
		const look = () => {
			for (const region of document.querySelectorAll<HTMLElement>(live)) {
				const parts = [...region.querySelectorAll('p, li')].map((p) => p.textContent?.trim());
				const text = (parts.length ? parts.join('\n') : (region.textContent ?? '')).trim();
				if (text && seen.get(region) !== text) heard.push({ at: performance.now(), text });
				seen.set(region, text);
			}
		};
		for (const region of document.querySelectorAll(live))
			seen.set(region, region.textContent?.trim() ?? '');
		new MutationObserver(look).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
		Object.assign(globalThis, { atlasHeard: heard });
	});
	return () =>
		page.evaluate(
			() => (globalThis as unknown as { atlasHeard: { at: number; text: string }[] }).atlasHeard
		);
}

for (const day of ['1925-12-01', '1932-05-04', '1933-12-31'])
	test(`the page reads as it is written down, on ${day}`, async ({ page }) => {
		await settle(page, `/?date=${day}`);
		// The whole tree, compared as text: nothing more, nothing less, in this order.
		const tree = await page.locator('body').ariaSnapshot();
		expect(`${tree}\n`).toMatchSnapshot(`page-${day}.txt`);
	});

test('a play-through says each event once, in order, and no oftener than every two seconds', async ({
	page
}) => {
	await settle(page, '/?date=1925-12-01');
	await choose(page, '4×');
	const heard = await listen(page);
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 120_000 });
	// The last sentence may have waited for the one before it to be spoken.
	await page.waitForTimeout(2500);
	const all = await heard();
	const sentences = all.flatMap(({ text }) => text.split('\n'));
	expect(new Set(sentences).size, 'each once').toBe(sentences.length);
	expect(`${sentences.join('\n')}\n`).toMatchSnapshot('play-through.txt');
	for (let i = 1; i < all.length; i++)
		expect(all[i]!.at - all[i - 1]!.at, all[i]!.text).toBeGreaterThan(1950);
});

test('a drag is silent until it ends, and keys of the slider speak for themselves', async ({
	page
}) => {
	await settle(page, '/?date=1928-01-01');
	const heard = await listen(page);
	const at = async (state: string) => {
		const box = await page.locator(`[data-tick="${state}"]`).boundingBox();
		return (box?.x ?? 0) + (box?.width ?? 0) / 2;
	};
	const track = await page.locator('[data-timeline]').boundingBox();
	const y = (track?.y ?? 0) + (track?.height ?? 0) / 2;
	const to = await at('poland');
	await page.mouse.move(await at('persia'), y);
	await page.mouse.down();
	for (const state of ['finland', 'latvia', 'estonia', 'poland']) {
		await page.mouse.move(await at(state), y, { steps: 3 });
		await page.waitForTimeout(700);
	}
	expect(await heard()).toEqual([]);
	await page.mouse.move(to, y);
	await page.mouse.up();
	await expect
		.poll(async () => (await heard()).map(({ text }) => text))
		.toEqual([
			'25 July 1932: Poland signs a treaty of non-aggression with a neutrality clause in Moscow.'
		]);
	await page.locator('[data-timeline]').press('PageDown');
	await page.waitForTimeout(2500);
	expect(await heard()).toHaveLength(1);
	await page.getByRole('button', { name: 'Previous event' }).click();
	await page.getByRole('button', { name: 'Previous event' }).click();
	await expect
		.poll(async () => (await heard()).map(({ text }) => text).slice(1))
		.toEqual(['4 May 1932: Estonia signs a treaty of non-aggression in Moscow.']);
});
