import { expect, sceneOn, test } from '../bin/probe.ts';
import type { Page } from '@playwright/test';
import { formatDay } from '#lib/calendar/day.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { stepsOf } from '#lib/scene/steps.ts';
import { lifeOf } from '#lib/scene/life.ts';

/** Expects every state that may change to have the fill and doubt of the scene within a map. */
async function expectFills(page: Page, map: string, scene: Scene) {
	const dated = scene.looks.filter(({ event }) => event !== null);
	const expected = Object.fromEntries(
		dated.map(({ id, fill, pattern }) => [id, pattern === 'doubt' ? `${fill} doubt` : fill])
	);
	const fills = () =>
		page.locator(map).evaluate((node) =>
			Object.fromEntries(
				[...node.querySelectorAll('[data-unit]')].map((unit) => {
					const doubt = node.querySelector(
						`[data-pattern="doubt"][href="${unit.getAttribute('href')}"]`
					);
					const fill = unit.getAttribute('fill');
					return [unit.getAttribute('data-unit'), doubt ? `${fill} doubt` : fill];
				})
			)
		);
	await expect.poll(fills).toEqual(expected);
}

const outlines = (page: Page, map: string) =>
	page
		.locator(`${map} [data-outline]`)
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-outline')));

test.describe('all steps at once', () => {
	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('each signature has its map, and the shapes are in the page once', async ({ page }) => {
			await page.goto('/steps/');
			const steps = stepsOf({ basis: 'signed', range: 1933 });
			await expect(page.locator('[data-step]')).toHaveCount(steps.length);
			for (const step of steps) {
				const panel = `[data-step="${step.id}"]`;
				await expectFills(page, panel, sceneOn(step.day));
				expect(await outlines(page, panel)).toEqual(step.states);
				await expect(page.locator(`${panel} a`)).toHaveAttribute(
					'href',
					new RegExp(`/\\?date=${formatDay(step.day)}$`)
				);
			}
			const ids = await page
				.locator('path[id]')
				.evaluateAll((all) => all.map((one) => one.getAttribute('id')));
			expect(ids).toContain('d-latvia');
			expect(new Set(ids).size).toBe(ids.length);
		});
	});

	test('basis and range change the steps and the address, and a step opens the map', async ({
		page
	}) => {
		await page.goto('/steps/?basis=in-force&range=1941');
		const after = lifeOf().after;
		const steps = stepsOf({ basis: 'in-force', range: 1941 }, after);
		await expect(page.locator('[data-step]')).toHaveCount(steps.length);
		for (const id of ['persia', 'italy', 'ended-1939-09-17', 'ended-1941-06-22']) {
			const day = steps.find((step) => step.id === id)?.day ?? NaN;
			const scene = sceneOn(day, { basis: 'in-force', range: 1941 });
			await expectFills(page, `[data-step="${id}"]`, scene);
		}
		await expect(page.locator('[data-step="persia"]')).toContainText('disputed');
		await expect(page.locator('[data-step="ended-1939-09-17"] [data-struck="poland"]')).toHaveCount(
			1
		);
		await page.getByText('initialled', { exact: true }).click();
		await page.getByText('1933', { exact: true }).click();
		await expect(page.locator('[data-step]')).toHaveCount(2);
		await expect(page).toHaveURL(/\/steps\/\?basis=initialled$/);
		await page.getByRole('link', { name: /^Poland: open the map on 25 January 1932/ }).click();
		await expect(page).toHaveURL(/\/\?date=1932-01-25&basis=initialled$/);
		await expect(page.locator('[data-date]')).toHaveText('25 January 1932');
	});

	test('the foot of the map leads there, and less motion is offered it beside the playback', async ({
		page
	}) => {
		await page.goto('/?date=1932-07-25&basis=in-force');
		const calm = page.locator('[data-calm]');
		await expect(calm).toBeHidden();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expect(calm).toBeVisible();
		await expect(calm).toHaveAttribute('href', /\/steps\/\?basis=in-force$/);
		const compare = page.getByRole('link', { name: 'Compare two dates' });
		await expect(compare).toHaveAttribute('href', /a=1932-07-25&b=1933-12-31&basis=in-force$/);
		await page.getByRole('link', { name: 'All steps at once', exact: true }).click();
		await expect(page.locator('[data-steps="in-force"] [data-step]')).toHaveCount(9);
	});
});

test.describe('two dates side by side', () => {
	const map = (side: string) => `section:has([data-compared="${side}"])`;
	const changes = (page: Page) =>
		page
			.locator('[data-change]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-change')));
	const year = ['finland', 'latvia', 'estonia', 'poland', 'france'];

	for (const width of [1280, 390])
		test(`both maps show their days and what changed between them, at ${width} pixels`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 844 });
			await page.goto('/compare/?a=1932-01-21&b=1932-07-25');
			await expect(page.locator('[data-compared="a"]')).toHaveText('21 January 1932');
			await expectFills(page, map('a'), sceneOn('1932-01-21', { range: 1941 }));
			await expectFills(page, map('b'), sceneOn('1932-07-25', { range: 1941 }));
			expect(await changes(page)).toEqual(['latvia', 'estonia', 'poland']);
			for (const side of ['a', 'b'])
				expect(await outlines(page, map(side))).toEqual(['latvia', 'estonia', 'poland']);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBeLessThanOrEqual(0);
			const [a, b] = await page
				.locator('main section .plane')
				.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
			expect(a?.width).toBeCloseTo(b?.width ?? 0, 0);
			if (width > 600) expect(a?.top).toBeCloseTo(b?.top ?? 0, 0);
			else expect(b?.top).toBeGreaterThan(a?.bottom ?? Infinity);
		});

	test('dates are typed, taken from events, swapped and alike, and nothing typed is lost', async ({
		page
	}) => {
		await page.goto('/compare/');
		await expect(page.locator('[data-change]')).toHaveCount(5);
		expect(await changes(page)).toEqual(year);
		const field = page.getByRole('textbox', { name: 'First date' });
		await field.fill('1932-02-30');
		await field.press('Enter');
		await expect(page.locator('[data-side="a"]')).toContainText(
			'There is no date “1932-02-30”. The map shows 31 December 1931.'
		);
		await expect(field).toHaveValue('1932-02-30');
		await expect(page.locator('[data-compared="a"]')).toHaveText('31 December 1931');
		await field.fill('1918-11-11');
		await field.press('Enter');
		await expect(page.locator('[data-compared="a"]')).toHaveText('1 December 1925');
		await page.locator('[data-side="a"] [data-chip="poland"]').click();
		await expect(field).toHaveValue('1932-07-25');
		await expect(page).toHaveURL(/\/compare\/\?a=1932-07-25&b=1932-12-31$/);
		expect(await changes(page)).toEqual(['france']);
		await page.getByRole('button', { name: 'Swap the dates' }).click();
		await expect(page.locator('[data-compared="a"]')).toHaveText('31 December 1932');
		await expect(page.locator('[data-changes]')).toContainText('told forwards in time');
		expect(await changes(page)).toEqual(['france']);
		await page.locator('[data-side="a"] [data-chip="poland"]').click();
		await expect(page.locator('[data-changes="0"]')).toContainText('the same day');
	});

	test('the years to 1941 are told once the record is there', async ({ page }) => {
		await page.goto('/compare/?a=1940-12-31&b=1941-06-22');
		await expect
			.poll(() => changes(page))
			.toEqual(['yugoslavia', 'ended-1941-04-20', 'ended-1941-06-22']);
		await expect(page.locator(`${map('b')} [data-struck="germany"]`)).toHaveCount(1);
		await expect(page.locator(`${map('a')} [data-struck="germany"]`)).toHaveCount(0);
	});
});
