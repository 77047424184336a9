import type { Page } from '@playwright/test';
import { expect, open, test } from '../bin/probe.ts';

const lines = [
	['vilnius', 'Vilnius: the line between Poland and Lithuania', '15 March 1923', '12 July 1920'],
	['bessarabia', 'Bessarabia: the line of the Dniester', '28 October 1920', 'Soviet Union'],
	['memel', 'The Memel Territory (Klaipėda)', '8 May 1924', '11 August 1932']
] as const;
const sizes = [
	[1280, 720],
	[390, 844]
] as const;

/** Expects the note of a line to be open, with focus on its title, and what it must say. */
async function expectNote(page: Page, [id, title, ...said]: (typeof lines)[number]) {
	const note = page.locator(`[data-note="${id}"]`);
	await expect(note.getByRole('heading', { name: title })).toBeFocused();
	await expect(note.getByRole('heading', { name: title })).toBeInViewport();
	for (const text of said) await expect(note).toContainText(text);
	for (const heading of ['Held on 1 July 1932', 'By which act', 'Where it is written', 'Today'])
		await expect(note).toContainText(heading);
}

for (const [width, height] of sizes)
	test.describe(`at ${width} x ${height}`, () => {
		test.use({ viewport: { width, height } });

		for (const line of lines)
			test(`the note on ${line[0]} opens from the map and from the key, and Escape closes it`, async ({
				page
			}) => {
				await open(page, '/?date=1932-07-25');
				for (const button of [`[data-mark="${line[0]}"]`, `[data-key="${line[0]}"]`]) {
					await page.locator(button).click();
					await expectNote(page, line);
					await page.keyboard.press('Escape');
					await expect(page.locator('[data-note]')).toHaveCount(0);
					await expect(page.locator(button)).toBeFocused();
				}
			});

		test('the mark of a line answers to a finger, and covers no name and no other button', async ({
			page
		}) => {
			await open(page, '/?date=1932-07-25');
			const marks = page.locator('[data-mark]');
			await expect(marks).toHaveCount(3);
			for (const mark of await marks.all()) {
				const box = await mark.boundingBox();
				expect(box?.width).toBeGreaterThan(43.9);
				expect(box?.height).toBeGreaterThan(43.9);
				await mark.click({ trial: true });
			}
			const touching = await page.evaluate(() => {
				const glyphs = [...document.querySelectorAll('[data-mark] span')];
				const all = [...document.querySelectorAll('[data-label] text, [data-label] .disc')];
				// The box of a slanted name is far larger than the name.
				const names = all.filter((one) => one.getBoundingClientRect().height < 40);
				const boxes = (all: Element[]) => all.map((one) => one.getBoundingClientRect());
				const slack = 1;
				return boxes(glyphs).flatMap((a) =>
					boxes(names).filter(
						(b) =>
							Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
							Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
					)
				).length;
			});
			expect(touching).toBe(0);
		});
	});

test('a note opens by keyboard over a card, which comes back when it is closed', async ({
	page
}) => {
	await open(page, '/?date=1932-07-25&state=poland');
	await expect(page.locator('[data-card="poland"]')).toBeVisible();
	await page.locator('[data-mark="vilnius"]').focus();
	await page.keyboard.press('Enter');
	await expectNote(page, lines[0]);
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(page.locator('[data-card="poland"]')).toBeVisible();
	await expect(page.locator('[data-mark="vilnius"]')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-card]')).toHaveCount(0);
});

test('the address does not carry the note', async ({ page }) => {
	await open(page, '/?date=1932-07-25');
	await page.locator('[data-mark="memel"]').click();
	await expectNote(page, lines[2]);
	await expect(page).toHaveURL(/\?date=1932-07-25$/);
});

test(
	'in MapLibre too the marks keep to their lines while the map is moved',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/?date=1932-07-25', 'gl');
		const mark = page.locator('[data-mark="vilnius"]');
		const before = await mark.boundingBox();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => mark.boundingBox()).not.toEqual(before);
		await page.getByRole('button', { name: 'Whole map' }).click();
		await expect.poll(() => mark.boundingBox()).toEqual(before);
		await mark.click();
		await expectNote(page, lines[0]);
	}
);
