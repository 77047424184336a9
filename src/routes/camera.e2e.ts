import type { Page } from '@playwright/test';
import { expect, expectColours, open, probePoints, sceneOn, test } from '../bin/probe.ts';
import type { UnitId } from '#lib/states/registry.ts';

/** Where a state is on the screen now. */
const at = async (page: Page, id: UnitId) => (await probePoints(page)).get(id)!;
const whole = (page: Page) => page.getByRole('button', { name: 'Whole map' });

async function openQuietly(page: Page, path: string) {
	await open(page, path, 'svg');
	await page.locator('.notices').getByRole('button').click();
}

test('a plain wheel is left to the page; Ctrl, a click, keys, drag and double click move the map', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openQuietly(page, '/?date=1932-07-25');
	const home = await at(page, 'poland');
	await page.mouse.move(home.x, home.y);
	await page.mouse.wheel(0, -100);
	await expect(page.locator('[data-hint="wheel"]')).toBeVisible();
	expect(await at(page, 'poland')).toEqual(home);
	await expect(whole(page)).toHaveCount(0);

	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -100);
	await page.keyboard.up('Control');
	await expect(whole(page)).toBeVisible();
	await expect(page.locator('[data-hint]')).toHaveCount(0);
	// The point under the pointer stays (the probe may be another one of the state), and the map shows the same colours from nearer.
	await expectColours(page, sceneOn('1932-07-25'), ['poland', 'germany', 'lithuania']);
	expect(Math.hypot((await at(page, 'poland')).x - home.x, 0)).toBeLessThan(80);

	// A drag moves the map and chooses nothing; with the button down the pointer is on the map.
	const before = await at(page, 'germany');
	await page.mouse.down();
	await page.mouse.move(home.x + 60, home.y + 25, { steps: 3 });
	await page.mouse.up();
	await expect
		.poll(async () => Math.round((await at(page, 'germany')).x - before.x))
		.toBeGreaterThan(40);
	await expect(page.locator('[data-card]')).toHaveCount(0);

	const scale = () => page.locator('[data-scale]').getAttribute('data-scale');
	const coarse = Number(await scale());
	await page.mouse.dblclick(home.x + 60, home.y + 25);
	await page.mouse.wheel(0, -300);
	await page.locator('.map').focus();
	await page.keyboard.press('+');
	await expect.poll(async () => Number(await scale())).toBeLessThan(coarse);
	const held = await at(page, 'poland');
	await page.keyboard.press('ArrowRight');
	await expect.poll(async () => (await at(page, 'poland')).x).toBeLessThan(held.x - 40);

	await whole(page).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => at(page, 'germany')).not.toEqual(before);
	await expect(whole(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
	await expectColours(page, sceneOn('1932-07-25'), ['poland', 'germany', 'finland', 'latvia']);
});

test('choosing a state moves the map where it is too small or off the screen', async ({ page }) => {
	await openQuietly(page, '/?date=1932-07-25');
	await page.locator('[data-list="poland"]').click();
	await expect(page.locator('[data-card="poland"]')).toBeVisible();
	await expect(whole(page)).toHaveCount(0);
	await page.keyboard.press('Escape');

	// In steps, and then at rest; how long it takes is a unit test of `steering.ts`.
	await page.evaluate(() => {
		const seen: string[] = [];
		Object.assign(globalThis, { seen });
		const base = document.querySelector('.base')!;
		new MutationObserver(() => seen.push(base.getAttribute('viewBox')!)).observe(base, {
			attributeFilter: ['viewBox']
		});
	});
	await page.locator('[data-choice] select, select[data-choice]').selectOption('luxembourg');
	await expect(whole(page)).toBeVisible();
	const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.length);
	await expect
		.poll(async () => {
			const before = await seen();
			await page.waitForTimeout(500);
			return before === (await seen());
		})
		.toBe(true);
	expect(await seen()).toBeGreaterThan(1);
	const { x, y } = await at(page, 'luxembourg');
	const map = (await page.locator('[data-map-ready]').boundingBox())!;
	expect(Math.abs(y - map.y - map.height / 2)).toBeLessThan(90);
	expect(x).toBeGreaterThan(map.x + map.width / 3);
	await page.keyboard.press('Escape');
	await page.locator('[data-edge="afghanistan"]').click();
	await expect(page.locator('[data-edge="afghanistan"]')).toHaveCount(0);
	await expectColours(page, sceneOn('1932-07-25', { state: 'afghanistan' }), ['afghanistan']);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('one finger scrolls the page, two move the map, a double tap goes nearer', async ({
		page
	}) => {
		await openQuietly(page, '/?date=1932-07-25');
		const client = await page.context().newCDPSession(page);
		const touch = (type: string, ...points: [number, number][]) =>
			client.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: points.map(([x, y], id) => ({ x, y, id }))
			});
		await touch('touchStart', [200, 450]);
		for (const y of [420, 380, 340, 300]) await touch('touchMove', [200, y]);
		await touch('touchEnd');
		const scrolled = () => page.evaluate(() => scrollY);
		await expect.poll(scrolled).toBeGreaterThan(50);
		await expect(whole(page)).toHaveCount(0);
		// The page may still be on its way.
		await expect
			.poll(async () => {
				await page.evaluate(() => scrollTo(0, 0));
				await page.waitForTimeout(100);
				return scrolled();
			})
			.toBe(0);

		await touch('touchStart', [180, 350], [220, 350]);
		for (const by of [10, 25, 40]) await touch('touchMove', [180 - by, 350], [220 + by, 350]);
		await touch('touchEnd');
		await expect(whole(page)).toBeVisible();
		expect(await scrolled()).toBe(0);
		await expectColours(page, sceneOn('1932-07-25'), ['germany', 'poland']);

		await touch('touchStart', [200, 450]);
		for (const y of [430, 400]) await touch('touchMove', [200, y]);
		await touch('touchEnd');
		await expect(page.locator('[data-hint="touch"]')).toBeVisible();
		await whole(page).tap();
		await expect(whole(page)).toHaveCount(0);

		const box = (await page.locator('[data-map-ready]').boundingBox())!;
		for (let i = 0; i < 2; i++) await page.touchscreen.tap(box.x + 60, box.y + 200);
		await expect(whole(page)).toBeVisible();
	});
});
