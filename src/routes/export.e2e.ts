import { readChunks } from '#lib/export/chunks.ts';
import { presets, sides } from '#lib/export/figure.ts';
import { textsOf, xmpKeyword } from '#lib/export/text.ts';
import { axeProblems, overflow, smallTargets } from '../bin/audit.ts';
import { download, openDialog, pickSize } from '../bin/dialog.ts';
import { expect, test } from '../bin/probe.ts';

const day = '1932-07-25';
const chunksOf = (bytes: Buffer) => readChunks(new Uint8Array(bytes));

test('every size is exact to the pixel, and each picture says what it is before its pixels', async ({
	page
}) => {
	test.setTimeout(400_000);
	const dialog = await openDialog(page);
	const options = dialog.getByRole('group', { name: 'Size' }).getByRole('radio');
	expect(await options.count()).toBe(Object.keys(presets).length + 1);
	const own = { custom: { width: 333, height: 1201, dpi: 96 } };
	for (const [name, size] of Object.entries({ ...presets, ...own })) {
		await dialog.locator(`[type="radio"][value="${name}"]`).check();
		if (name === 'custom') {
			const height = dialog.getByRole('textbox', { name: 'Height' });
			await height.fill(String(sides.most + 1));
			await expect(height).toHaveAccessibleDescription('A whole number from 320 to 8192');
			await expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
			await dialog.getByRole('textbox', { name: 'Width' }).fill(String(size.width));
			await height.fill(String(size.height));
		}
		const { name: file, bytes } = await download(page);
		expect(file).toBe(`pact-atlas_${day}_signed_en_${size.width}x${size.height}.png`);
		const chunks = chunksOf(bytes);
		const header = Buffer.from(chunks[0]!.data);
		expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([size.width, size.height]);
		const types = chunks.map(({ type }) => type);
		expect(types.lastIndexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'));
		const density = chunks.find(({ type }) => type === 'pHYs');
		expect(Buffer.from(density!.data).readUInt32BE(0)).toBe(Math.round(size.dpi / 0.0254));
		const texts = textsOf(chunks);
		expect(texts.get('Title')).toContain('25 July 1932');
		expect(texts.get('Copyright')).toContain('CC0');
		expect(texts.get(xmpKeyword)).toContain(`<dc:coverage>${day}</dc:coverage>`);
	}
});

test('an image is copied, and is the picture', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const dialog = await openDialog(page);
	await pickSize(page, /^Slide, 4:3/);
	await dialog.getByRole('button', { name: 'Copy image' }).click();
	await expect(dialog.getByText('The image is on the clipboard.')).toBeVisible({ timeout: 60_000 });
	const size = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const { width, height } = await createImageBitmap(await item!.getType('image/png'));
		return { width, height };
	});
	expect(size).toEqual({ width: 1600, height: 1200 });
});

test('the dialog works by keyboard, follows the language, and is clean to axe on a desk and a phone', async ({
	page
}) => {
	const dialog = await openDialog(page);
	const preview = dialog.getByRole('img', { name: 'Preview of the picture' });
	const before = await preview.getAttribute('src');
	await dialog.getByRole('radio', { name: /^Slide, 16:9/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(dialog.locator('[data-file]')).toContainText('_en_3840x2160.png');
	await page.keyboard.press('Tab');
	await expect(dialog.getByRole('radio', { name: 'Paper' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(dialog.getByRole('switch', { name: 'Title' })).not.toBeChecked();
	await dialog.getByRole('combobox').selectOption('uk');
	await expect(dialog.locator('[data-file]')).toContainText('_uk_');
	await expect(preview).not.toHaveAttribute('src', before ?? '');
	expect(await axeProblems(page)).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await axeProblems(page)).toEqual([]);
	expect(await smallTargets(page, 24)).toEqual([]);
	expect(await overflow(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});
