import { expect, open, probePoints, test } from '../bin/probe.ts';

test('a state chosen in the list by keyboard opens its card, and Escape closes it', async ({
	page
}) => {
	await open(page, '/?date=1933-12-31');
	await page.locator('[data-list="estonia"]').focus();
	await page.keyboard.press('Enter');
	const card = page.locator('[data-card="estonia"]');
	await expect(card.getByRole('heading', { name: 'Estonia' })).toBeFocused();
	await expect(card).toContainText('4 May 1932');
	await expect(card).toContainText('Moscow');
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await expect(page.locator('[data-list="estonia"]')).toBeFocused();
});

for (const renderer of ['svg', 'gl'] as const)
	test(`a click on the map opens the card of the state under it, in ${renderer}`, async ({
		page
	}) => {
		await open(page, '/?date=1932-05-04', renderer);
		const point = (await probePoints(page)).get('poland');
		await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
		await expect(page.locator('[data-card="poland"]')).toBeVisible();
	});

test('the card of a state without a pact says so', async ({ page }) => {
	await open(page, '/?date=1933-12-31&state=norway');
	await expect(page.locator('[data-card="norway"]')).toContainText(
		'Norway signed no treaty of non-aggression or neutrality with the USSR'
	);
});

test('Afghanistan, beyond the edge, can be picked from its marker', async ({ page }) => {
	await open(page, '/?date=1933-12-31');
	await page.locator('[data-edge="afghanistan"]').click();
	await expect(page.locator('[data-card="afghanistan"]')).toBeVisible();
});

test('the map can be zoomed and shown whole again', async ({ page }) => {
	await open(page, '/?date=1932-05-04', 'gl');
	const at = async () => (await probePoints(page)).get('latvia');
	const before = await at();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(at).not.toEqual(before);
	await page.getByRole('button', { name: 'Whole map' }).click();
	await expect.poll(at).toEqual(before);
});
