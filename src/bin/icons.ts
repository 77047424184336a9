import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium, flags } from './browser.ts';
import { compact } from './pixels.ts';

/** Pictures of the icon: Apple rounds the corners itself, and a mask cuts them off anyhow. */
const pictures = [
	{ name: 'touch-180', size: 180 },
	{ name: 'maskable-192', size: 192 },
	{ name: 'maskable-512', size: 512 }
] as const;

const drawing = readFileSync('static/favicon.svg', 'utf8').replace(' rx="6"', '');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...flags] });
mkdirSync('static/icons', { recursive: true });
for (const { name, size } of pictures) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
	await page.setContent(`<body style="margin:0"><img width="${size}" src="${source}">`);
	await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
	const png = compact(await page.screenshot());
	writeFileSync(`static/icons/${name}.png`, png);
	console.log(`static/icons/${name}.png: ${(png.length / 1000).toFixed(1)} kB`);
	await page.close();
}
await browser.close();
