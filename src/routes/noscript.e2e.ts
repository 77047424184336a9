import { expect, shot, sceneOn, test } from '../bin/probe.ts';
import { alike } from '../bin/pixels.ts';
import { fit, toScreen } from '#lib/basemap/camera.ts';
import { points } from '#lib/basemap/points.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the page shows the finished figure', async ({ page }) => {
	await page.goto('/');
	const box = await page.locator('svg.base').boundingBox();
	expect(box).not.toBeNull();
	const camera = fit(box ?? { x: 0, y: 0, width: 0, height: 0 });
	const picture = await shot(page);
	const finished = sceneOn('1933-12-31');
	const wrong = finished.looks
		.filter(({ id, class: name }) => name === 'signed' && id !== 'afghanistan')
		.flatMap(({ id, fill }) => {
			// A name may lie over one point, but not over all.
			const seen = (points[id]?.probes ?? []).map((probe) =>
				picture.at(...toScreen(camera, probe))
			);
			return seen.some((colour) => alike(colour, fill)) ? [] : [`${id}: ${seen}, not ${fill}`];
		});
	expect(wrong).toEqual([]);
});

test('without JavaScript the page says what needs it, and lists the signatories', async ({
	page
}) => {
	await page.goto('/');
	// By element: Playwright's text search leaves out what stands in noscript.
	const said = page.locator('noscript p');
	await expect(said).toBeVisible();
	await expect(said).toContainText('need JavaScript');
	await expect(page.locator('[data-list]')).toHaveCount(11);
	await expect(page.locator('[data-date]')).toHaveText('31 December 1933');
});
