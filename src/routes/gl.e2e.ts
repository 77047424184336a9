import { expect, open, sceneOn, test, expectColours, expectSignatures } from '../bin/probe.ts';
import { units } from '#lib/states/registry.ts';

const finished = sceneOn('1933-12-31');
const signatories = finished.events.map((event) => event.state);
const large = units.filter(({ rank }) => rank < 3).map(({ id }) => id);

// One page for all: in software MapLibre takes longer to start than to draw every day after that.
test(
	'every signatory takes its colour on the day it signs, in WebGL',
	{ tag: '@webgl' },
	async ({ page }, info) => {
		test.slow();
		// A fade costs SwiftShader some seconds and is the same in every zone: one zone waits for it.
		if (info.project.name !== 'Europe/Riga') await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, '/?date=1925-12-01', 'gl');
		await expectSignatures(page);
		await expect(page.locator('[data-map-ready="gl"]')).toBeVisible();
	}
);

test(
	'MapLibre opens on the date of the address, and every state looks as the scene says',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/?date=1932-07-25', 'gl');
		await expectColours(page, sceneOn('1932-07-25'), signatories);
		await expectColours(page, sceneOn('1932-07-25'), large);
	}
);
