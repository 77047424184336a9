import type { Page } from '@playwright/test';
import { overflow, spacedText } from '../bin/audit.ts';
import { flags } from '../bin/browser.ts';
import { expect, test } from '../bin/probe.ts';

// The browser's own setting: unlike a style, it also reaches the widths at which the layout changes.
const large = '--blink-settings=defaultFontSize=32';
test.use({
	launchOptions: async ({ launchOptions }, use) =>
		use({ ...launchOptions, args: [...flags, '--disable-3d-apis', large] })
});

const states = [
	'?date=1932-05-04',
	'?date=1932-07-25&state=poland',
	'read/',
	'claims/',
	'table/',
	'table/events/'
];

test('with text twice as large, and spaced, nothing is cut off or lies over something else', async ({
	page
}) => {
	const problems: string[] = [];
	for (const path of states) {
		await page.goto(`/${path}`);
		await settled(page, path);
		problems.push(...(await overflow(page)).map((text) => `${path}: ${text}`));
		await spacedText(page);
		problems.push(...(await overflow(page)).map((text) => `${path}, spaced: ${text}`));
	}
	expect(problems).toEqual([]);
	const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
	expect(parseFloat(size)).toBeGreaterThanOrEqual(32);
});

async function settled(page: Page, path: string) {
	if (/^[a-z]/.test(path)) return;
	await page.locator('[data-map-ready="svg"]').waitFor();
	await page.locator('[data-version], [data-card]').waitFor();
	await page.locator('.notices button').click();
}
