import { colours } from '#lib/scene/palette.ts';
import { alike } from '../bin/pixels.ts';
import { expect, open, probePoints, shot, test } from '../bin/probe.ts';

test(
	'the canvas draws the patterns, and gives the map back under forced colours',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/?date=1932-12-01&patterns=on', 'gl');
		const inked = async () => {
			const points = await probePoints(page);
			const picture = await shot(page);
			const { x, y } = points.get('poland') ?? { x: 0, y: 0 };
			let ink = 0;
			for (let dx = -14; dx <= 14; dx++)
				for (let dy = -14; dy <= 14; dy++)
					if (alike(picture.at(x + dx, y + dy), colours.ink, 24)) ink++;
			return ink;
		};
		await expect.poll(inked, { timeout: 60_000 }).toBeGreaterThan(40);
		await page.emulateMedia({ forcedColors: 'active' });
		await expect(page.locator('[data-map-ready="svg"]')).toBeVisible();
		await page.emulateMedia({ forcedColors: 'none' });
		await expect(page.locator('[data-map-ready="gl"]')).toBeVisible();
	}
);
