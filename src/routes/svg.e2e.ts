import type { Page } from '@playwright/test';
import { expect, open, sceneOn, test, expectColours, expectSignatures } from '../bin/probe.ts';
import { units } from '#lib/states/registry.ts';

/** Opens a day and closes the notice that this browser cannot zoom, which lies over the north. */
async function openDay(page: Page, day: string) {
	await open(page, `/?date=${day}`, 'svg');
	await expect(page.locator('[data-notices]')).toContainText('WebGL is not available');
	await page.locator('[data-notices]').getByRole('button').click();
	await expect(page.locator('[data-notices]')).toBeEmpty();
}

const finished = sceneOn('1933-12-31');
const signatories = finished.events.map((event) => event.state);

test('eleven states sign', () => {
	expect(signatories).toHaveLength(11);
});

test('every signatory takes its colour on the day it signs, in SVG', async ({ page }) => {
	test.slow();
	await openDay(page, '1925-12-01');
	await expectSignatures(page);
});

test('every state that is large enough for a probe looks as the scene says, in SVG', async ({
	page
}) => {
	await openDay(page, '1932-05-04');
	const large = units.filter(({ rank }) => rank < 3).map(({ id }) => id);
	await expectColours(page, sceneOn('1932-05-04'), large);
});
