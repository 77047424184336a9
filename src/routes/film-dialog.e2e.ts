import type { Page } from '@playwright/test';
import { expect, test } from '../bin/probe.ts';

async function openFilm(page: Page) {
	await page.goto('/');
	await page.locator('[data-export]').click({ timeout: 60_000 });
	const dialog = page.getByRole('dialog');
	await dialog.getByText('Film', { exact: true }).click();
	await expect(dialog.getByRole('button', { name: 'Make the film' })).toBeVisible();
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
