import type { Page } from '@playwright/test';
import { expect, open, sceneOn, test, expectColours } from '../bin/probe.ts';
import { formatDay } from '#lib/calendar/day.ts';

const slider = (page: Page) => page.locator('[data-timeline]');
const shown = async (page: Page) => formatDay(Number(await slider(page).inputValue()));
const late = (day: string) => sceneOn(day, { range: 1941 });
const ended = ['poland', 'finland', 'latvia', 'estonia', 'lithuania', 'france', 'turkey', 'persia'];

test('a visible switch extends the timeline to 22 June 1941', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('radio', { name: '22 June 1941' }).check({ force: true });
	await expect(page).toHaveURL(/date=1933-12-31&range=1941/);
	await expect(page.locator('[data-borders]')).toHaveText('Borders stay those of 1 July 1932.');
	await slider(page).press('End');
	expect(await shown(page)).toBe('1941-06-22');
	await expect(page).toHaveURL(/\?range=1941$/);
	await page.getByRole('radio', { name: '1933', exact: true }).check({ force: true });
	expect(await shown(page)).toBe('1933-12-31');
	await expect(page).toHaveURL('/');
});

test('an address of 17 September 1939 opens on that day, with its sentence and sources', async ({
	page
}) => {
	await open(page, '/?range=1941&date=1939-09-17');
	await expect(page.locator('[data-sentence]')).toContainText('17 September 1939: a Soviet note');
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		'17 September 1939: end of the treaty with Poland'
	);
	await page.locator('[data-after] summary').click();
	await expect(page.locator('[data-after]')).toContainText('NOTE17');
	await expect(page).toHaveURL(/date=1939-09-17&range=1941/);
});

test('keys step through the events of the long range', async ({ page }) => {
	await open(page, '/?range=1941&date=1939-08-01');
	await page.locator('[data-tick="ended-1939-09-17"]').waitFor({ state: 'attached' });
	for (const day of ['1939-08-23', '1939-09-03', '1939-09-17', '1939-09-28', '1939-10-05']) {
		await slider(page).press('PageDown');
		expect(await shown(page)).toBe(day);
	}
	await slider(page).press('PageUp');
	expect(await shown(page)).toBe('1939-09-28');
});

test(
	'colour stays when a treaty has ended, and strokes and a line tell the end, in WebGL',
	{ tag: '@webgl' },
	async ({ page }) => {
		test.slow();
		await open(page, '/?range=1941&date=1941-06-22', 'gl');
		await expectColours(page, late('1941-06-22'), [...ended, 'germany', 'italy']);
		await expect(page.locator('[data-rim-key="struck"]')).toBeAttached();
	}
);

test('a doubtful end is named as disputed', async ({ page }) => {
	await open(page, '/?range=1941&date=1940-06-17');
	await expect(page.locator('[data-sentence]')).toContainText('disputed');
	await page.locator('[data-list="latvia"]').click();
	await expect(page.locator('[data-card="latvia"]')).toContainText('sources differ on the day');
});

test('with reduced motion it plays from event to event to 1941', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/?range=1941&date=1941-04-01');
	await page.locator('[data-tick="ended-1941-06-22"]').waitFor({ state: 'attached' });
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByText('4×', { exact: true }).click();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 30_000 });
	expect(await shown(page)).toBe('1941-06-22');
});
