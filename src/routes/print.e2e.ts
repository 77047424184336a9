import { expect, open, sceneOn, test } from '../bin/probe.ts';

test.describe('the map on paper', () => {
	test('has date, sentence, map, key, signatories, sources and address, and no controls', async ({
		page
	}) => {
		await open(page, '/?date=1932-07-25&basis=in-force', 'svg');
		await expect(page.locator('[data-version]')).toBeVisible();
		await expect(page.locator('[data-printed]')).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		const paper = page.locator('[data-printed]');
		await expect(paper).toBeVisible();
		for (const screen of ['canvas', '[data-timeline]', '.stage', 'main select', 'main h1'])
			for (const one of await page.locator(screen).all()) await expect(one).toBeHidden();
		await expect(paper.locator('[data-date]')).toHaveText('25 July 1932');
		await expect(paper.locator('[data-sentence]')).toContainText('enters into force');
		await expect(paper.locator('[data-address]')).toContainText('date=1932-07-25&basis=in-force');

		const scene = sceneOn('1932-07-25', { basis: 'in-force' });
		const seen = await paper
			.locator('[data-unit]')
			.evaluateAll((all) =>
				Object.fromEntries(
					all.map((one) => [one.getAttribute('data-unit'), one.getAttribute('fill')])
				)
			);
		const dated = scene.looks.filter(({ event }) => event !== null);
		expect(seen).toEqual(Object.fromEntries(dated.map(({ id, fill }) => [id, fill])));
		const map = await paper.locator('svg[role="img"]').boundingBox();
		expect(map?.width).toBeGreaterThan(600);

		const signed = sceneOn('1933-12-31').events.map(({ state }) => state);
		const rows = await paper
			.locator('[data-printed-row]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-printed-row')));
		expect([...rows].sort()).toEqual([...signed].sort());
		const persia = paper.locator('[data-printed-row="persia"]');
		await expect(persia).toContainText('31 Jan 1928 disputed');
		await expect(persia).toContainText('1 Oct 1927 document');
		await expect(paper.locator('.sources li').first()).toBeVisible();
		const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const count = pages.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThan(3);

		await page.emulateMedia({ media: 'screen' });
		await expect(paper).toHaveCount(0);
		await expect(page.locator('[data-timeline]')).toBeVisible();
	});

	test('a printer finds the page there when its event is over', async ({ page }) => {
		await open(page, '/?date=1932-07-25', 'svg');
		await expect(page.locator('[data-version]')).toBeVisible();
		const there = await page.evaluate(() => {
			const count = () => document.querySelectorAll('[data-printed-row]').length;
			dispatchEvent(new Event('beforeprint'));
			const during = count();
			dispatchEvent(new Event('afterprint'));
			return [during, count()];
		});
		expect(there).toEqual([11, 0]);
	});
});
