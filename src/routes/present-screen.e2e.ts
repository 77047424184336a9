import type { Page } from '@playwright/test';
import { expect, open, test } from '../bin/probe.ts';
import { cover, date, expectDate, present, query } from '../bin/presenter.ts';

const full = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test('a click goes on, in the left quarter back; the map itself is only looked at', async ({
	page
}) => {
	await present(page, '?mode=present&date=1932-05-04');
	await page.mouse.click(900, 300);
	await expectDate(page, '25 July 1932');
	await page.mouse.click(100, 500);
	await expectDate(page, '4 May 1932');
	await expect(page.locator('[data-card]')).toHaveCount(0);
	expect(await query(page)).not.toContain('state=');
});

test('pointer and buttons are hidden while nothing moves', async ({ page }) => {
	await present(page, '?mode=present&date=1932-05-04');
	const cursor = () => page.evaluate(() => getComputedStyle(document.body).cursor);
	const tools = page.locator('[data-present-tools]');
	await page.mouse.move(600, 300);
	await page.mouse.move(620, 310);
	await expect(tools).toHaveCSS('opacity', '1');
	expect(await cursor()).not.toBe('none');
	await expect.poll(cursor).toBe('none');
	await expect(tools).toHaveCSS('opacity', '0');
	await page.mouse.move(640, 320);
	await expect.poll(cursor).not.toBe('none');
});

test('the button begins the presentation, and Escape ends it on the same day', async ({ page }) => {
	await open(page, '/lv/?date=1932-05-04&basis=in-force');
	const start = page.locator('[data-present-start]');
	await start.click();
	await expect(page.locator('#present-title')).toBeFocused({ timeout: 60_000 });
	await expect.poll(() => query(page)).toBe('?date=1932-05-04&basis=in-force&mode=present');
	await page.keyboard.press('PageDown');
	const day = await date(page).innerText();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-present]')).toHaveCount(0);
	await expect(page.locator('[data-date]')).toBeVisible();
	expect((await page.locator('[data-date]').innerText()).replace(/\s+/g, ' ')).toBe(
		day.replace(/\s+/g, ' ')
	);
	await expect(start).toBeFocused();
	await expect.poll(() => query(page)).toMatch(/^\?date=1932-[\d-]+&basis=in-force$/);
	expect(await page.evaluate(() => document.documentElement.dataset.mode)).toBeUndefined();
	// Its keys have gone with it, and the map answers again.
	await page.keyboard.press('b');
	await expect(cover(page)).toHaveCount(0);
	await page.locator('[data-unit="sweden"]').click({ force: true });
	await expect(page.locator('[data-card="sweden"]')).toBeVisible();
});

test('the button takes the whole screen, F takes and gives it, and Escape gives it back', async ({
	page
}) => {
	await open(page, '/?date=1932-05-04');
	expect(await full(page)).toBe(false);
	await page.locator('[data-present-start]').click();
	await expect(page.locator('#present-title')).toBeFocused({ timeout: 60_000 });
	await expect.poll(() => full(page)).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(() => full(page)).toBe(false);
	// By the presenter's wish: the presentation goes on in the window, and no other key takes the screen.
	await page.keyboard.press('PageDown');
	await expectDate(page, '25 July 1932');
	expect(await full(page)).toBe(false);
	// The buttons are there while the pointer moves.
	await page.mouse.move(300, 300);
	await page.locator('[data-tool="screen"]').click();
	await expect.poll(() => full(page)).toBe(true);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-present]')).toHaveCount(0);
	await expect.poll(() => full(page)).toBe(false);
	await expect(page.locator('[data-date]')).toHaveText('25 July 1932');
});

test('an address is no click: the first key of a remote takes the screen, here F5', async ({
	page
}) => {
	await present(page, '?mode=present&date=1932-05-04');
	expect(await full(page)).toBe(false);
	await page.keyboard.press('F5');
	await expect.poll(() => full(page)).toBe(true);
	await expectDate(page, '1 December 1925');
	// The browser's own Escape, which no page hears as a key, ends the presentation too.
	await page.evaluate(() => document.exitFullscreen());
	await expect(page.locator('[data-present]')).toHaveCount(0);
	await expect.poll(() => query(page)).toBe('?date=1925-12-01');
});

test('the options of the timeline lead to it as well', async ({ page }) => {
	await open(page, '/?date=1932-05-04');
	await page.locator('[data-present-start]').waitFor();
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.locator('[data-present-option]').click();
	await expect(page.locator('#present-title')).toBeFocused({ timeout: 60_000 });
	await expect.poll(() => full(page)).toBe(true);
	await page.keyboard.press('PageDown');
	await expectDate(page, '25 July 1932');
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-present-start]')).toBeFocused();
});

test('the screen is kept awake, again after the page was hidden, and no longer than needed', async ({
	page
}) => {
	await page.addInitScript(() => {
		const locks: { released: boolean }[] = [];
		const request = async (type: string) => {
			if (type !== 'screen') throw new TypeError(type);
			const lock = { released: false, release: async () => void (lock.released = true) };
			locks.push(lock);
			return lock;
		};
		Object.defineProperty(navigator, 'wakeLock', { value: { request } });
		Object.assign(globalThis, {
			locks: () => locks.map(({ released }) => (released ? 'given back' : 'held')),
			// As a browser does it: what is hidden loses its lock, before the page hears of it.
			turn(state: DocumentVisibilityState) {
				Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
				if (state === 'hidden') for (const lock of locks) lock.released = true;
				document.dispatchEvent(new Event('visibilitychange'));
			}
		});
	});
	interface Stub {
		locks(): string[];
		turn(state: DocumentVisibilityState): void;
	}
	const locks = () => page.evaluate(() => (globalThis as unknown as Stub).locks());
	const turn = (state: DocumentVisibilityState) =>
		page.evaluate((state) => (globalThis as unknown as Stub).turn(state), state);

	await open(page, '/?date=1932-05-04');
	await page.locator('[data-present-start]').waitFor();
	expect(await locks()).toEqual([]);
	await page.locator('[data-present-start]').click();
	await expect(page.locator('#present-title')).toBeFocused({ timeout: 60_000 });
	await expect.poll(locks).toEqual(['held']);
	await turn('hidden');
	expect(await locks()).toEqual(['given back']);
	await turn('visible');
	await expect.poll(locks).toEqual(['given back', 'held']);
	// Told twice, it asks for no second one that nobody would give back.
	await turn('visible');
	await turn('visible');
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-present]')).toHaveCount(0);
	await expect.poll(async () => (await locks()).includes('held')).toBe(false);
	await turn('visible');
	expect(await locks()).not.toContain('held');
});
