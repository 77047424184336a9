import { expect, open, sceneOn, test, expectColours } from '../bin/probe.ts';
import { parseDay } from '#lib/calendar/day.ts';

const day = (text: string) => String(parseDay(text));

test('a date in the address opens on that day', async ({ page }) => {
	await open(page, '/?date=1932-05-04');
	await expect(page.locator('[data-timeline]')).toHaveValue(day('1932-05-04'));
	await expect(page.locator('[data-date]')).toHaveText('4 May 1932');
	await expect(page.locator('[data-sentence]')).toContainText(
		'4 May 1932: Estonia signs a treaty of non-aggression in Moscow.'
	);
	await expect(page.locator('[data-notices] li')).toHaveText([/^WebGL is not available/]);
});

test('no date in the address opens the finished figure', async ({ page }) => {
	await open(page, '/');
	await expect(page.locator('[data-timeline]')).toHaveValue(day('1933-12-31'));
	await expect(page).toHaveURL('/');
});

const polite: [string, string, RegExp][] = [
	['date=1932-02-30', '1933-12-31', /no date “1932-02-30”/],
	['date=yesterday', '1933-12-31', /no date “yesterday”/],
	['date=1900-01-01', '1925-12-01', /1900-01-01/],
	['date=1932-05-04&state=prussia', '1932-05-04', /prussia/]
];
for (const [query, nearest, words] of polite)
	test(`?${query} is answered with a notice and the nearest view`, async ({ page }) => {
		await open(page, `/?${query}`);
		await expect(page.locator('[data-notices]')).toContainText(words);
		await expect(page.locator('[data-notices]')).toBeInViewport();
		await expect(page.locator('[data-timeline]')).toHaveValue(day(nearest));
	});

test('a state in the address opens its card', async ({ page }) => {
	await open(page, '/?date=1932-05-04&state=estonia');
	await expect(page.locator('[data-card="estonia"]')).toBeInViewport();
});

test('the address follows the view without filling the history', async ({ page }) => {
	await open(page, '/?date=1932-05-01');
	const before = await page.evaluate(() => history.length);
	const slider = page.locator('[data-timeline]');
	for (let i = 0; i < 12; i++) await slider.press('ArrowRight');
	await expect(page).toHaveURL(/\?date=1932-05-13$/);
	await page.locator('[data-list="latvia"]').press('Enter');
	await expect(page).toHaveURL(/\?date=1932-05-13&state=latvia$/);
	await slider.press('End');
	await expect(page).toHaveURL(/\/\?state=latvia$/);
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an address that was copied opens the same view', async ({ page }) => {
	await open(page, '/?date=1932-05-01&axis=linear');
	await page.locator('[data-timeline]').press('PageDown');
	await expect(page).toHaveURL(/date=1932-05-04/);
	await open(page, page.url());
	await expect(page.locator('[data-timeline]')).toHaveValue(day('1932-05-04'));
	await expect(page).toHaveURL(/axis=linear/);
});

test('no wrong date shows while the script that reads it is on its way', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/?date=1925-12-01', { waitUntil: 'commit' });
	await page.locator('[data-unit="turkey"]').waitFor({ state: 'attached' });
	const fill = () =>
		page.locator('[data-unit="turkey"]').evaluate((node) => getComputedStyle(node).fill);
	expect(await fill()).toBe('rgb(247, 241, 227)');
	await expect(page.locator('[data-date]')).toBeHidden();
	release();
	await page.locator('[data-map-ready]').waitFor();
	await expectColours(page, sceneOn('1925-12-01'), ['turkey', 'germany']);
});
