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
	test(
		`a click on the map opens the card of the state under it, in ${renderer}`,
		{ tag: renderer === 'gl' ? '@webgl' : [] },
		async ({ page }) => {
			await open(page, '/?date=1932-05-04', renderer);
			const point = (await probePoints(page)).get('poland');
			await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
			await expect(page.locator('[data-card="poland"]')).toBeVisible();
		}
	);

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

test('the card says what was promised, and what was not', async ({ page }) => {
	await open(page, '/?date=1932-07-25&state=latvia');
	const treaty = page.locator('[data-instrument="lat1932"]');
	await expect(treaty).toContainText('Treaty of Non-Aggression between the Republic of Latvia');
	await expect(treaty).toContainText('No neutrality clause.');
	await expect(treaty).not.toContainText('To stay neutral');
	await page.goto('/?date=1932-07-25&state=germany');
	await expect(page.locator('[data-instrument="ger1926"]')).toContainText(
		'all through 1932 the treaty was carried by a protocol that was signed but not yet ratified'
	);
});

test('the chronology has every event in order, also of a state without a pact', async ({
	page
}) => {
	await open(page, '/?date=1932-07-25&state=finland');
	const events = page.locator('[data-chronology] [data-event]');
	await expect(events.filter({ hasText: 'Conciliation convention signed' })).toContainText(
		'22 Apr 1932'
	);
	const ids = await events.evaluateAll((all) => all.map((one) => one.getAttribute('data-event')));
	expect(ids.indexOf('finland-1931-offer')).toBeLessThan(ids.indexOf('fin1932.signed'));
	expect(ids.indexOf('fin1932.signed')).toBeLessThan(ids.indexOf('fin1932.ended'));
	await page.goto('/?date=1933-12-31&state=romania');
	await expect(page.locator('[data-chronology]')).toContainText('Riga');
});

test('the states before and after lead from card to card by keyboard', async ({ page }) => {
	await open(page, '/?date=1933-12-31&state=poland');
	const order = page.getByRole('navigation', { name: /Previous and next state/ });
	await expect(order).toContainText('No. 9 of 11 to sign');
	await order.getByRole('button', { name: 'Before: Estonia, 4 May 1932' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-card="estonia"]')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Estonia', exact: true })).toBeFocused();
});

test('Escape closes the note on a value first, then the card', async ({ page }) => {
	await open(page, '/?date=1932-07-25&state=latvia');
	const proof = page.getByRole('button', { name: /^In force, 28 July 1932, unverified/ }).first();
	await proof.click();
	const note = page.locator('[popover]:popover-open');
	await expect(note).toContainText('Read nowhere so far');
	await page.keyboard.press('Escape');
	await expect(note).toHaveCount(0);
	await expect(page.locator('[data-card="latvia"]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-card]')).toHaveCount(0);
});
