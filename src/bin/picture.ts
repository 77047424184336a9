import { statSync, writeFileSync } from 'node:fs';
import { compact } from './pixels.ts';
import { serving } from './serving.ts';

const path = 'static/preview.png';
const budget = 320_000;

// The README's picture: the day on which the Baltic signatures were complete.
await serving(async (browser, address) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
	await page.goto(`${address}/?date=1932-05-04`);
	await page.locator('[data-map-ready="gl"]').waitFor({ timeout: 60_000 });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(2000);
	writeFileSync(path, compact(await page.screenshot()));
});
const { size } = statSync(path);
console.log(`${path}: ${(size / 1000).toFixed(0)} kB`);
if (size > budget) {
	console.error(`That is more than ${budget / 1000} kB.`);
	process.exitCode = 1;
}
