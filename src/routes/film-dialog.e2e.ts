import type { Page } from '@playwright/test';
import { expect, test } from '../bin/probe.ts';

async function openFilm(page: Page, path = '/', film = 'Film', make = 'Make the film') {
	await page.goto(path);
	await page.locator('[data-export]').click({ timeout: 60_000 });
	const dialog = page.getByRole('dialog');
	await dialog.getByText(film, { exact: true }).click();
	await expect(dialog.getByRole('button', { name: make })).toBeVisible({ timeout: 30_000 });
}

test('the dialog makes a film, tells how far it is, and lets it be cancelled', async ({ page }) => {
	test.setTimeout(120_000);
	await openFilm(page);
	await page.getByRole('button', { name: 'Make the film' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByText(/\d+ of 1350 frames/)).toBeVisible({ timeout: 60_000 });
	const file = page.waitForEvent('download', { timeout: 3_000 }).catch(() => null);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('Cancelled. Nothing has been kept.')).toBeVisible();
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	expect(await file).toBeNull();
});

test('the dialog says why where the browser cannot encode', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'VideoEncoder');
	});
	await openFilm(page);
	await expect(page.locator('[data-lack]')).toContainText('This browser cannot encode video');
	await expect(page.getByRole('button', { name: 'Make the film' })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await page.getByText('GIF', { exact: true }).click();
	await expect(page.locator('[data-lack]')).toHaveCount(0);
});

test('where there is no H.264, it says so and offers what there is', async ({ page }) => {
	await page.addInitScript(() => {
		const ask = VideoEncoder.isConfigSupported.bind(VideoEncoder);
		VideoEncoder.isConfigSupported = async (config) =>
			config.codec.startsWith('avc') ? { supported: false, config } : ask(config);
	});
	await openFilm(page);
	const make = page.getByRole('button', { name: 'Make the film' });
	const lack = page.locator('[data-lack]');
	await expect(lack).toHaveText(
		'This browser cannot encode H.264 in 1920 × 1080. Choose WebM or a smaller size.'
	);
	await expect(make).toHaveAttribute('aria-disabled', 'true');
	await page.getByText('4K', { exact: true }).click();
	await expect(lack).toContainText('3840 × 2160');
	await page.getByText('WEBM', { exact: true }).click();
	await expect(lack).toHaveCount(0);
	await expect(make).toHaveAttribute('aria-disabled', 'false');
});

test('its days are typed as the page’s language writes them, here Lithuanian', async ({ page }) => {
	await openFilm(page, '/lt/', 'Filmas', 'Sukurti filmą');
	const dialog = page.getByRole('dialog').first();
	const [first, last] = ['first', 'last'].map((end) =>
		dialog.locator(`[data-film-day="${end}"] [data-date-field]`)
	);
	if (!first || !last) return;
	const make = dialog.getByRole('button', { name: 'Sukurti filmą' });
	const file = dialog.locator('[data-file]');
	const problem = dialog.getByRole('alert');
	await expect(first).toHaveValue('1925 m. gruod. 1 d.');
	await expect(last).toHaveValue('1933 m. gruod. 31 d.');

	await first.fill('1932 m. sausio 21 d.');
	await first.press('Enter');
	await expect(file).toContainText('pact-atlas_1932-01-21_1933-12-31_');
	await last.fill('1932.7.25');
	await last.blur();
	await expect(last).toHaveValue('1932 m. liep. 25 d.');
	await expect(file).toContainText('pact-atlas_1932-01-21_1932-07-25_');
	await expect(make).toHaveAttribute('aria-disabled', 'false');

	for (const [text, said] of [
		['1932 m. vasario 30 d.', /„1932 m. vasario 30 d.“.*tokios dienos/],
		['1942-01-01', /1942-01-01.*1941 m\. /],
		['1924 12 31', /1924 12 31.*1925 m\. gruodžio 1 d\./],
		['liepa', /„liepa“/]
	] as const) {
		await last.fill(text);
		await last.press('Enter');
		await expect(problem).toHaveText(said);
		await expect(last).toHaveAttribute('aria-invalid', 'true');
		await expect(make).toHaveAttribute('aria-disabled', 'true');
		// Escape takes the text back, and leaves the dialog open.
		await last.press('Escape');
		await expect(problem).toHaveCount(0);
		await expect(last).toHaveValue('1932 m. liep. 25 d.');
		await expect(make).toHaveAttribute('aria-disabled', 'false');
	}

	await first.fill('1932 m. rugpjūčio 1 d.');
	await first.press('Enter');
	await expect(dialog.locator('[data-film-order]')).not.toBeEmpty();
	await expect(make).toHaveAttribute('aria-disabled', 'true');

	// The calendar picks as well, and Escape closes it alone.
	await dialog.locator('[data-film-day="first"] button').click();
	const calendar = page.getByRole('dialog').nth(1);
	await calendar.getByText('1931', { exact: true }).click();
	await expect(first).toHaveValue('1931 m. rugp. 1 d.');
	await expect(make).toHaveAttribute('aria-disabled', 'false');
	await page.keyboard.press('Escape');
	await expect(calendar).toHaveCount(0);
	await expect(make).toBeVisible();
});
