import { PNG } from 'pngjs';
import { download, drag, openDialog, pickFormat } from '../bin/dialog.ts';
import { expect, open, test } from '../bin/probe.ts';

const day = '1932-07-25';

test('a picture that is dropped on the page opens its view again, with all its options', async ({
	page
}) => {
	let dialog = await openDialog(page, `/?date=${day}&basis=in-force`);
	await dialog.getByRole('radio', { name: 'Dark' }).check();
	await dialog.getByText('Caption', { exact: true }).click();
	await dialog.getByRole('combobox', { name: 'Language of the picture' }).selectOption('pl');
	const png = await download(page);
	await pickFormat(page, 'SVG');
	const svg = await download(page);
	for (const { name, bytes } of [png, svg]) {
		await open(page, '/', 'svg');
		await expect(page.locator('[data-export]')).toBeAttached();
		await drag(page, name, bytes, 'dragover');
		await expect(page.locator('[data-drop]')).toContainText('opens its view again');
		await drag(page, name, bytes, 'drop');
		await expect(page.locator('[data-date]')).toHaveText('25 July 1932');
		await expect(page).toHaveURL(/\?date=1932-07-25&basis=in-force$/);
		await expect(page.locator('[data-notices]')).toContainText('its options are set');
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		dialog = page.getByRole('dialog', { name: 'Export' });
		await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
		await expect(dialog.getByRole('switch', { name: 'Caption' })).not.toBeChecked();
		await expect(dialog.getByRole('switch', { name: 'Legend' })).toBeChecked();
		await expect(dialog.getByRole('combobox')).toHaveValue('pl');
		await page.keyboard.press('Escape');
	}
	await drag(page, 'cut.png', png.bytes.subarray(0, 5000), 'drop');
	await expect(page.locator('[data-notices]')).toContainText('“cut.png” is damaged');
	await drag(page, 'cat.png', PNG.sync.write(new PNG({ width: 2, height: 2 })), 'drop');
	await expect(page.locator('[data-notices]')).toContainText(
		'“cat.png” was not made by this atlas'
	);
});

test('a sheet of all steps that is dropped opens them again, with its options', async ({
	page
}) => {
	let dialog = await openDialog(page, `/?date=${day}&basis=in-force&range=1941`);
	await dialog.getByRole('radio', { name: 'Dark' }).check();
	await dialog.getByRole('combobox', { name: 'Language of the picture' }).selectOption('pl');
	await dialog.getByText('Series', { exact: true }).click();
	await dialog.getByText('All on one sheet').click();
	const sheet = () => download(page, 'Make the series');
	const png = await sheet();
	await pickFormat(page, 'SVG');
	const svg = await sheet();
	for (const { name, bytes } of [png, svg]) {
		expect(name).toMatch(/^pact-atlas_sheet_in-force_pl_1920x1080\.(png|svg)$/);
		await open(page, '/?date=1932-01-25', 'svg');
		await expect(page.locator('[data-export]')).toBeAttached();
		await drag(page, name, bytes, 'drop');
		await expect(page).toHaveURL(/\/steps\/\?basis=in-force&range=1941$/);
		await expect(page.locator('[data-steps="in-force"]')).toBeVisible();
		await expect(page.locator('[data-step]').nth(20)).toBeAttached();
		// Back on the map, the dialog has the options of the sheet.
		await page.getByRole('link', { name: 'Back to the map' }).first().click();
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		dialog = page.getByRole('dialog', { name: 'Export' });
		await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
		await expect(dialog.getByRole('combobox')).toHaveValue('pl');
		await page.keyboard.press('Escape');
	}
});
