import type { Page } from '@playwright/test';
import { expect, open, test, watch } from '../bin/probe.ts';

const date = (page: Page) => page.locator('[data-present-date]');
const cover = (page: Page) => page.locator('[data-cover]');
const query = (page: Page) => page.evaluate(() => location.search);

/** Opens the presenter mode and waits until it hears keys. */
async function present(page: Page, search: string, lang = '/') {
	await open(page, `${lang}${search}`);
	await expect(page.locator('#present-title')).toBeFocused({ timeout: 60_000 });
}

async function expectDate(page: Page, text: string) {
	await expect(date(page)).toHaveText(text);
}

test('every key of a remote does what it does for slides', async ({ page }) => {
	await present(page, '?mode=present&date=1932-05-04');
	await expectDate(page, '4 May 1932');
	await expect(page.locator('[data-present-names]')).toHaveText('Estonia');
	await expect(page.locator('header h1')).toBeHidden();
	for (const [key, day] of [
		['PageDown', '25 July 1932'],
		['PageUp', '4 May 1932'],
		['ArrowRight', '25 July 1932'],
		['ArrowLeft', '4 May 1932'],
		['ArrowDown', '25 July 1932'],
		['Space', '29 November 1932'],
		['Enter', '2 September 1933'],
		['Home', '1 December 1925'],
		['End', '31 December 1933'],
		['F5', '1 December 1925']
	] as const) {
		await page.keyboard.press(key);
		await expectDate(page, day);
	}
	await expect.poll(() => query(page)).toBe('?date=1925-12-01&mode=present');
});

test('F5 begins again and does not load the page anew; combinations are the browser’s', async ({
	page
}) => {
	await present(page, '?mode=present&date=1932-07-25');
	const prevented = await page.evaluate(() => {
		Object.assign(globalThis, { same: true });
		const press = (init: KeyboardEventInit) =>
			!document.body.dispatchEvent(
				new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
			);
		return [
			press({ key: 'PageDown', ctrlKey: true }),
			press({ key: 'b', altKey: true }),
			press({ key: 'F5', ctrlKey: true }),
			press({ key: 'F5' })
		];
	});
	expect(prevented).toEqual([false, false, false, true]);
	await expectDate(page, '1 December 1925');
	await page.keyboard.press('F5');
	expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
});

test('the screen goes black and white, and comes back as it was', async ({ page }) => {
	await present(page, '?mode=present&date=1932-07-25');
	for (const [key, colour, back] of [
		['b', 'black', 'b'],
		['.', 'black', '.'],
		['b', 'black', 'PageDown'],
		['w', 'white', 'w'],
		[',', 'white', 'ArrowLeft']
	] as const) {
		await page.keyboard.press(key);
		await expect(cover(page)).toHaveAttribute('data-cover', colour);
		await page.keyboard.press(back);
		await expect(cover(page)).toHaveCount(0);
		await expectDate(page, '25 July 1932');
	}
});

test('neither a slider nor a button that has the focus takes the keys for itself', async ({
	page
}) => {
	await present(page, '?mode=present&date=1932-01-21');
	await page.locator('[data-timeline]').focus();
	await page.keyboard.press('PageDown');
	await expectDate(page, '5 February 1932');
	await page.keyboard.press('ArrowRight');
	await expectDate(page, '4 May 1932');
	const black = page.locator('[data-tool="black"]');
	await black.focus();
	await page.keyboard.press('Space');
	await expectDate(page, '25 July 1932');
	await expect(cover(page)).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(cover(page)).toHaveAttribute('data-cover', 'black');
});

test('keys of one letter do nothing outside the presenter mode', async ({ page }) => {
	await open(page, '/?date=1932-07-25');
	await page.locator('[data-present-start]').waitFor();
	for (const key of ['b', '.', 'w', ',', 'n', 'h', 'p']) await page.keyboard.press(key);
	await page.locator('[data-timeline]').focus();
	await page.keyboard.press('b');
	await expect(cover(page)).toHaveCount(0);
	await expect(page.locator('[data-present-keys]')).toHaveCount(0);
	await expect(page.locator('[data-date]')).toHaveText('25 July 1932');
	expect(await query(page)).toBe('?date=1932-07-25');
});

test('keys of one letter can be turned off, also for the next time', async ({ page }) => {
	await present(page, '?mode=present&date=1932-05-04');
	await page.keyboard.press('?');
	const off = page.locator('[data-present-singles]');
	await expect(off).toHaveAttribute('aria-checked', 'true');
	await off.focus();
	await page.keyboard.press('Enter');
	await expect(off).toHaveAttribute('aria-checked', 'false');
	for (const again of [false, true]) {
		if (again) await present(page, '?mode=present&date=1932-05-04');
		for (const key of ['b', '.', 'w']) await page.keyboard.press(key);
		await page.keyboard.press('PageDown');
		await expectDate(page, '25 July 1932');
		await expect(cover(page)).toHaveCount(0);
	}
});

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

test('an address opens the same view again, and one that cannot be followed says so', async ({
	page
}) => {
	for (const search of [
		'?date=1939-08-23&range=1941&mode=present',
		'?date=1932-07-25&axis=linear&mode=present&patterns=on',
		'?date=1926-04-24&basis=in-force&mode=present',
		'?mode=present'
	]) {
		await present(page, search, '/de/');
		const shown = await date(page).innerText();
		// Where the address is written again, it is the same one.
		await page.waitForTimeout(500);
		expect(await query(page)).toBe(search);
		await page.reload();
		await expect(date(page)).toHaveText(shown.replace(/\s+/g, ' '), { timeout: 60_000 });
	}
	await present(page, '?mode=present&date=1932-02-30');
	await expectDate(page, '31 December 1933');
	await expect(page.locator('[data-notices]')).toContainText('1932-02-30');
	await page.keyboard.press('PageDown');
	await expectDate(page, '1 December 1925');
	await expect(page.locator('[data-notices] li')).toHaveCount(0);
});

test('an event is announced once, and one in doubt has its mark in sight', async ({ page }) => {
	await present(page, '?mode=present&date=1927-01-01&basis=in-force');
	await page.keyboard.press('PageDown');
	const sentence = page.locator('[data-present-sentence]');
	await expect(sentence).toHaveText(/^31 January 1928: .*Persia.* disputed$/);
	const said = page.locator('[data-announcements] p');
	await expect(said).toHaveCount(1);
	await expect(said).toHaveText(/^31 January 1928: .*Persia/);
});

test('the notes go in step with the map, both ways, and say when it has gone', async ({
	page,
	context,
	baseURL
}) => {
	await present(page, '?mode=present&date=1932-05-04');
	const opened = context.waitForEvent('page');
	await page.keyboard.press('n');
	const notes = await opened;
	const problems = await watch(notes, new URL(baseURL ?? '').origin);
	const main = notes.locator('main');
	await expect(main).toHaveAttribute('data-notes', 'joined', { timeout: 60_000 });
	const day = notes.locator('[data-notes-date]');
	await expect(day).toHaveText('4 May 1932');
	await expect(notes.locator('[data-notes-sentence]')).toContainText('Estonia');
	await expect(notes.locator('[data-notes-next]')).toContainText('25 July 1932: Poland');
	await expect(notes.locator('[data-notes-sources]')).toContainText('Moscow');
	await expect(notes.locator('[data-elapsed]')).toHaveText(/^0:\d\d$/);

	await page.keyboard.press('PageDown');
	await expect(day).toHaveText('25 July 1932');
	await notes.locator('[data-ask="next"]').click();
	await expectDate(page, '29 November 1932');
	await expect(day).toHaveText('29 November 1932');
	await notes.keyboard.press('PageUp');
	await expectDate(page, '25 July 1932');
	await notes.keyboard.press('b');
	await expect(cover(page)).toHaveAttribute('data-cover', 'black');
	await expect(notes.locator('[data-ask="black"]')).toHaveAttribute('aria-pressed', 'true');
	await notes.locator('[data-ask="black"]').click();
	await expect(cover(page)).toHaveCount(0);

	// Loaded anew, they find the map again; they follow no other pair.
	await notes.reload();
	await expect(day).toHaveText('25 July 1932', { timeout: 60_000 });
	await page.keyboard.press('Escape');
	await expect(main).toHaveAttribute('data-notes', 'lost');
	await expect(notes.locator('[data-link] a')).toHaveAttribute('href', '/?mode=present');
	await expect(notes.locator('[data-ask="next"]')).toBeDisabled();
	expect(problems).toEqual([]);
});

test('notes that are opened by hand wait for a map, and join the first that there is', async ({
	page,
	context
}) => {
	await page.goto('/uk/present/');
	const main = page.locator('main');
	await expect(main).toHaveAttribute('data-notes', 'waiting');
	const map = await context.newPage();
	await present(map, '?mode=present&date=1932-07-25', '/uk/');
	await expect(main).toHaveAttribute('data-notes', 'joined', { timeout: 60_000 });
	await expect(page.locator('[data-notes-date]')).toHaveText(/25 липня 1932/);
	await expect.poll(() => query(page)).toMatch(/^\?pair=\w+$/);
	await page.keyboard.press('F5');
	await expect(date(map)).toHaveText(/1 грудня 1925/);
});
