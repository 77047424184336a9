import { expect, open, test } from '../bin/probe.ts';

test('MapLibre’s canvas is never what is printed', { tag: '@webgl' }, async ({ page }) => {
	await open(page, '/?date=1932-07-25', 'gl');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-printed] svg[role="img"]')).toBeVisible();
	await expect(page.locator('canvas')).toBeHidden();
});
