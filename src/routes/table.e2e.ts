import { expect, read, test } from '../bin/probe.ts';

const rows = '[data-row]';

test('the record is in order of signature, and a column sorts by keyboard in both directions', async ({
	page
}) => {
	await read(page, '/table');
	await expect(page.locator(rows).first()).toHaveAttribute('data-row', 'tur1925');
	const header = page.getByRole('columnheader', { name: 'State', exact: true });
	await expect(header).toHaveAttribute('aria-sort', 'none');
	await header.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.locator(rows).first()).toHaveAttribute('data-row', 'afg1926');
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	await expect(page.locator(rows).first()).toHaveAttribute('data-row', 'yug1941');
	await expect(header.getByRole('button')).toBeFocused();
	await expect(page).toHaveURL(/\?sort=state&order=descending$/);
});

test('filters narrow the table, say how many are left, and are in the address', async ({
	page
}) => {
	await read(page, '/table');
	await page.getByLabel('State', { exact: true }).selectOption('poland');
	await page.getByLabel('Words in the row').fill('moscow');
	await expect(page.getByRole('status')).toHaveText(/^2 treaties of \d+$/);
	await expect(page).toHaveURL(/\?state=poland&q=moscow$/);
	await page.reload();
	await expect(page.locator(rows)).toHaveCount(2);
	await expect(page.getByLabel('Words in the row')).toHaveValue('moscow');
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page).toHaveURL(/\/table\/$/);
	await page.getByLabel('Words in the row').fill('nothing of the kind');
	await expect(page.getByRole('status')).toContainText('Nothing in the record matches');
});

test('what is unverified or disputed is marked, and explained one tap away', async ({ page }) => {
	await read(page, '/table');
	const mark = page.locator('[data-row="pol1932"] .initialled button');
	await expect(mark).toHaveText('unverified');
	await mark.click();
	const note = page.locator('[popover]:popover-open');
	await expect(note).toContainText('Not yet seen in any source');
	await expect(note).toContainText('Some writers say 26 January');
	await expect(note).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Escape');
	await expect(note).toHaveCount(0);
	await expect(mark).toBeFocused();
	await page.locator('[data-row="fra1932"] .ended button').click();
	await expect(note).toContainText('COW');
	await expect(note).toContainText('3 September 1939');
});

test('a row leads to the map on its day, and to the card', async ({ page }) => {
	await read(page, '/table');
	await page.getByRole('link', { name: 'The map on 4 May 1932' }).click();
	await expect(page.locator('[data-date]')).toHaveText('4 May 1932');
	await read(page, '/table');
	await page.locator('[data-row="est1932"]').getByRole('link', { name: 'Estonia' }).click();
	await expect(page.locator('[data-card="estonia"]')).toBeVisible();
	await expect(page.locator('[data-date]')).toHaveText('4 May 1932');
});

test('the events are a table of their own, and a state without a pact is in it', async ({
	page
}) => {
	await read(page, '/table');
	await page.getByRole('link', { name: 'Events', exact: true }).click();
	await expect(page).toHaveURL(/\/table\/events\/$/);
	await page.getByLabel('State', { exact: true }).selectOption('romania');
	await page.getByLabel('Kind of event').selectOption('talks');
	await expect(page.locator(rows).first()).toContainText('Riga');
	await page.getByLabel('Kind of event').selectOption('signed');
	await expect(page.locator(rows).first()).toContainText('9 Feb 1929');
});

for (const [width, height] of [
	[390, 844],
	[768, 1024],
	[1280, 720],
	[1920, 1080]
] as const)
	test(`at ${width} x ${height} the page does not scroll sideways, and its files are there`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await read(page, '/table');
		await expect(page.locator(rows).first()).toBeVisible();
		const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
		expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
		const region = page.getByRole('region', { name: /scrolls sideways/ });
		await expect(region).toHaveAttribute('tabindex', '0');
		await expect(page.getByRole('table')).toBeVisible();
		await expect(page.getByRole('row').nth(1)).toBeVisible();
		for (const link of await page.locator('a[download]').all()) {
			const href = (await link.getAttribute('href')) ?? '';
			const answer = await page.request.get(new URL(href, page.url()).href);
			expect(answer.status(), href).toBe(200);
		}
		await expect(page.locator('.version')).toHaveText(
			/^Data version \d+\.\d+\.\d+, record [0-9a-f]{12}$/
		);
	});

test('on a phone the rows come first, and sorting and filters unfold', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await read(page, '/table');
	await expect(page.locator(rows).first()).toBeInViewport();
	const fold = page.getByRole('button', { name: 'Filter and sort' });
	await expect(fold).toHaveAttribute('aria-expanded', 'false');
	await fold.click();
	await page.getByLabel('Sort by').selectOption('in-force');
	await page.getByLabel('Order').selectOption('descending');
	await expect(page.locator(rows).first()).toHaveAttribute('data-row', 'yug1941');
	const cells = page.locator('[data-row="yug1941"]').getByRole('cell');
	await expect(cells.first()).toHaveAttribute('data-label', 'Treaty');
});

test('the header stays in sight while the rows scroll', async ({ page }) => {
	await read(page, '/table');
	const region = page.getByRole('region', { name: /scrolls sideways/ });
	await region.evaluate((node) => node.scrollTo(0, 2000));
	await region.evaluate((node) => node.scrollIntoView());
	await expect(page.getByRole('columnheader', { name: 'Signed', exact: true })).toBeInViewport();
	await expect(page.locator('[data-row="tur1925"]')).not.toBeInViewport();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of ['/table', '/table/events'])
		test(`${path} is whole, and its marks explain themselves`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator(rows).first()).toBeVisible();
			const said = await page.getByRole('status').textContent();
			expect(said).toMatch(new RegExp(`^${await page.locator(rows).count()} `));
			await page
				.getByRole('button', { name: /unverified/ })
				.first()
				.click();
			await expect(page.locator('[popover]:popover-open')).toContainText('Not yet seen');
		});

	test('it prints on white, without controls, as wide as the paper', async ({ page }) => {
		await page.goto('/table');
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 1047, height: 718 });
		await expect(page.getByRole('search')).toBeHidden();
		await expect(page.locator('td.map').first()).toBeHidden();
		const wide = await page.getByRole('table').evaluate((node) => node.scrollWidth);
		expect(wide).toBeLessThanOrEqual(1047);
		await expect(page.locator('#source-GIB')).toBeVisible();
	});
});
