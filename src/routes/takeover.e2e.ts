import { expect, expectColours, open, probePoints, sceneOn, test } from '../bin/probe.ts';
import type { UnitId } from '#lib/states/registry.ts';

test(
	'MapLibre takes over where the camera is, and shows the same states there',
	{ tag: '@webgl' },
	async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, '/?tour=5', 'gl');
		const whole = page.getByRole('button', { name: 'Whole map' });
		const four: UnitId[] = ['finland', 'latvia', 'estonia', 'poland'];
		await expectColours(page, sceneOn('1932-07-25'), four);
		const nearer = (await probePoints(page)).get('latvia')!;
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(async () => (await probePoints(page)).get('latvia')).not.toEqual(nearer);
		await whole.click();
		await expect(whole).toHaveCount(0);
		await expectColours(page, sceneOn('1932-07-25'), [...four, 'turkey']);
		const { x, y } = (await probePoints(page)).get('finland')!;
		await page.mouse.click(x, y);
		await expect(page.locator('[data-card="finland"]')).toBeVisible();
	}
);
