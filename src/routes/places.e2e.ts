import { expect, open, test } from '../bin/probe.ts';

for (const [width, height] of [
	[1280, 720],
	[390, 844]
] as const)
	test(`the card of Poland names Wilno, then and today, at ${width} x ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page, '/?date=1932-07-25&state=poland');
		const wilno = page.locator('[data-card="poland"] [data-place="wilno"]');
		await expect(wilno.locator('bdi[lang="pl"]')).toHaveText('Wilno');
		await expect(wilno.locator('bdi[lang="lt"]')).toHaveText('Vilnius');
		await expect(wilno).toContainText('Lithuania');
		await expect(wilno).toContainText('English Vilna');
		await expect(wilno).toContainText('Held by Poland since October 1920');
		const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
		expect(await wide()).toBeLessThanOrEqual(width);
	});

test('the card of the Soviet Union has native script, romanised, and says by which scheme', async ({
	page
}) => {
	await open(page, '/?date=1932-07-25&state=ussr');
	const card = page.locator('[data-card="ussr"]');
	const first = card.locator('[data-place]').first();
	await expect(first.locator('bdi[lang="ru"]')).toHaveText('Москва');
	await expect(first.locator('i[lang="ru-Latn"]')).toHaveText('Moskva');
	await expect(first).toContainText('capital');
	await expect(card).toContainText('Russian is romanised by BGN/PCGN 1947.');
	const minsk = card.locator('[data-place="minsk"] .names bdi');
	expect(
		await minsk.evaluateAll((names) => names.map((name) => name.getAttribute('lang')))
	).toEqual(['be', 'ru', 'pl', 'yi']);
});

test('Kaunas is a provisional capital, and Klaipėda has both its names', async ({ page }) => {
	await open(page, '/?date=1932-07-25&state=lithuania');
	const card = page.locator('[data-card="lithuania"]');
	await expect(card.locator('[data-place="kaunas"]')).toContainText('provisional capital');
	await expect(card.locator('[data-place="klaipeda"] .names')).toHaveText(/Klaipėda\s*\/\s*Memel/);
});

test('a place beyond the map is in the card of its state', async ({ page }) => {
	await open(page, '/?date=1932-07-25&state=afghanistan');
	await expect(page.locator('[data-place="kabul"] bdi').first()).toHaveText('کابل');
});
