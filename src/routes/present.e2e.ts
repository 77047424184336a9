import { expect, open, test } from '../bin/probe.ts';
import { cover, date, expectDate, present, query } from '../bin/presenter.ts';

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
	// What clickers send, one key after the other: none of them is the slider's.
	for (const [key, day] of [
		['PageUp', '5 February 1932'],
		['PageDown', '4 May 1932'],
		['ArrowLeft', '5 February 1932'],
		['ArrowDown', '4 May 1932'],
		['ArrowUp', '5 February 1932'],
		['Home', '1 December 1925'],
		['End', '31 December 1933'],
		['F5', '1 December 1925'],
		['Space', '17 December 1925'],
		['Enter', '24 April 1926']
	] as const) {
		await page.locator('[data-timeline]').focus();
		await page.keyboard.press(key);
		await expectDate(page, day);
	}
	for (const shown of [1, 0]) {
		await page.locator('[data-timeline]').focus();
		await page.keyboard.press('.');
		await expect(cover(page)).toHaveCount(shown);
	}
	const black = page.locator('[data-tool="black"]');
	await black.focus();
	await page.keyboard.press('Space');
	await expectDate(page, '31 August 1926');
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
