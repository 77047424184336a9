import { expect, open, test } from '../bin/probe.ts';

/** Where the mark of a unit is on the page. */
const middle = (label: SVGGraphicsElement) => {
	const { e, f } = label.getScreenCTM()!;
	return { x: e, y: f };
};

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	for (const id of ['vatican', 'san-marino', 'liechtenstein', 'monaco', 'andorra', 'luxembourg'])
		test(`${id} is marked, and a finger that lands beside its mark opens its card`, async ({
			page
		}) => {
			await open(page, '/?date=1932-07-25');
			const { x, y } = await page.locator(`[data-label="${id}"]`).evaluate(middle);
			await page.touchscreen.tap(x + 4, y - 4);
			await expect(page.locator(`[data-card="${id}"]`)).toBeVisible();
		});
});

test(
	'a click on the name of a place opens the card of its state where it tells of the place',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/?date=1932-07-25', 'gl');
		for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
		const place = page.locator('[data-place="paris"]');
		await expect(place).toBeVisible();
		await expect(async () => {
			const { x, y } = await place.evaluate(middle);
			await page.mouse.click(x, y);
			await expect(page.locator('[data-card="france"] [data-place="paris"]')).toBeInViewport();
		}).toPass();
		await expect(page.locator('[data-card="france"] .tapped')).toContainText('Paris');
	}
);
