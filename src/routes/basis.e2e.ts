import { expect, open, sceneOn, test, expectColours } from '../bin/probe.ts';

const neighbours = ['finland', 'latvia', 'estonia', 'poland'];

test('colour by entry into force: map, list, sentence and slider follow', async ({ page }) => {
	await open(page, '/?date=1932-07-28');
	await page.getByRole('radio', { name: 'in force' }).check({ force: true });
	await expect(page).toHaveURL(/basis=in-force/);
	await expect(page.locator('[data-sentence]')).toContainText(
		'28 July 1932: the treaty with Latvia enters into force'
	);
	await expect(page.locator('[data-sentence]')).toContainText('unverified');
	await expect(page.locator('[data-timeline]')).toHaveAttribute(
		'aria-valuetext',
		'28 July 1932: the treaty with Latvia enters into force (unverified)'
	);
	await expect(
		page.getByRole('heading', { name: 'In the order of entry into force' })
	).toBeVisible();
	await expect(page.locator('[data-list="latvia"]')).toContainText('unverified');
	await expect(page.locator('[data-basis]')).toContainText('not known for Afghanistan, Turkey');
	await expectColours(page, sceneOn('1932-07-28', { basis: 'in-force' }), [
		...neighbours,
		'germany',
		'turkey'
	]);
});

test('by entry into force Poland comes last of the four neighbours', async ({ page }) => {
	await open(page, '/?basis=in-force');
	const listed = await page
		.locator('[data-list]')
		.evaluateAll((all) => all.map((each) => each.getAttribute('data-list') ?? ''));
	expect(listed.filter((id) => neighbours.includes(id))).toEqual([
		'latvia',
		'finland',
		'estonia',
		'poland'
	]);
});

test('when Poland initialled, Finland alone of the four had signed', async ({ page }) => {
	await open(page, '/?date=1932-01-25');
	const done = await page
		.locator('li:not(.coming) [data-list]')
		.evaluateAll((all) => all.map((each) => each.getAttribute('data-list') ?? ''));
	expect(done.filter((id) => neighbours.includes(id))).toEqual(['finland']);
	await page.getByRole('radio', { name: 'initialled' }).check({ force: true });
	await expect(page.locator('[data-sentence]')).toContainText('25 January 1932: Poland initials');
	await expect(page.locator('[data-sentence]')).toContainText('unverified');
	await expect(page.locator('[data-list="latvia"]')).toHaveCount(0);
	await expectColours(page, sceneOn('1932-01-25', { basis: 'initialled' }), ['poland', 'france']);
});

test('what is unverified is explained one tap away', async ({ page }) => {
	await open(page, '/?basis=in-force');
	await page.getByText('3 dates are unverified, 1 is disputed').click();
	await expect(page.getByText('has not yet been seen in any source.')).toBeVisible();
	await expect(page.getByText('the sources give different dates.')).toBeVisible();
});

test('the switch is a native radio group that arrow keys work', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('radio', { name: 'signed', exact: true }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/basis=in-force/);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL('/');
});

test('a tip tells the status of the treaty', async ({ page }) => {
	await open(page, '/?date=1932-08-05');
	const at = (await page.locator('[data-map-ready]').getAttribute('data-probe-finland')) ?? '';
	const [x = 0, y = 0] = at.split(',').map(Number);
	await page.mouse.move(x, y);
	await expect(page.locator('.tip')).toContainText('Signed, not yet in force');
});
