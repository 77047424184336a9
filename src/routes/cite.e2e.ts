import { readFileSync } from 'node:fs';
import { expect, open, read, test } from '../bin/probe.ts';

test('the view is cited with its link and data version, and focus returns', async ({ page }) => {
	await open(page, '/?date=1932-07-25&basis=in-force');
	await expect(page.locator('[data-version]')).toHaveText(
		/^Data version \d+\.\d+\.\d+, record [0-9a-f]{12}$/
	);
	const button = page.getByRole('button', { name: 'Cite this view' });
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Cite this view' });
	await expect(dialog).toBeVisible();
	const link = await dialog.getByRole('region', { name: 'Link' }).last().textContent();
	expect(link).toMatch(/\/\?date=1932-07-25&basis=in-force$/);
	const sentence = dialog.getByRole('region', { name: 'As a sentence (Chicago)' }).last();
	await expect(sentence).toContainText('in force by 25 July 1932');
	await expect(sentence).toContainText(link ?? '');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('each format is written to a file that says what the page says', async ({ page }) => {
	await open(page, '/?date=1932-05-04&state=estonia');
	await page
		.locator('[data-card="estonia"]')
		.getByRole('button', { name: 'Cite this view' })
		.click();
	const dialog = page.getByRole('dialog');
	for (const [label, extension] of [
		['BibTeX', 'bib'],
		['RIS', 'ris'],
		['CSL-JSON', 'json']
	] as const) {
		await dialog.getByRole('radio', { name: label }).check({ force: true });
		const coming = page.waitForEvent('download');
		await dialog.getByRole('button', { name: `Download: ${label}` }).click();
		const file = await coming;
		expect(file.suggestedFilename()).toBe(`pact-atlas-1932-1932-05-04-estonia.${extension}`);
		const text = readFileSync(await file.path(), 'utf8');
		expect(text).toContain('?date=1932-05-04&state=estonia');
		expect(text).toContain('Estonia: Treaties');
	}
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-card="estonia"]')).toBeVisible();
});

test('copying puts the text on the clipboard and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await read(page, '/table?state=finland');
	await page.getByRole('button', { name: 'Cite this view' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Copy: Link' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Copied: Link');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/\/table\/\?state=finland$/);
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('button', { name: 'Cite this view' })).toBeFocused();
});

test('on a phone the dialog fits the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await read(page, '/table');
	await page.getByRole('button', { name: 'Cite this view' }).click();
	const box = await page.getByRole('dialog').boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
	expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(844);
});
