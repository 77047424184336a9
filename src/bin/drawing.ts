import type { Browser } from '@playwright/test';
import { figureParts, presets, type Figure } from '#lib/export/figure.ts';
import { defaultView } from '#lib/view/view.ts';
import type { WithPress } from './pressing.ts';

const figure: Figure = {
	...presets['3840x2160'],
	...{ view: defaultView, lang: 'en', theme: 'paper', parts: figureParts }
};

/** How many times as long a 4K PNG takes as the drawing of its SVG alone: median of three, each in turn. */
export async function drawing(browser: Browser, address: string): Promise<number> {
	const page = await browser.newPage();
	// What tsx puts round functions that have a name.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.goto(`${address}/export/`);
	await page.locator('[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
	const ratios = await page.evaluate(async (figure) => {
		const { press } = globalThis as unknown as WithPress;
		const svg = atob((await press.figure(figure, 'svg', 'outlines')).base64);
		const bytes = Uint8Array.from(svg, (character) => character.charCodeAt(0));
		const timed = async (task: () => Promise<unknown>) => {
			const start = performance.now();
			await task();
			return performance.now() - start;
		};
		const alone = async () => {
			const image = new Image();
			image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
			await image.decode();
			const canvas = new OffscreenCanvas(figure.width, figure.height);
			const context = canvas.getContext('2d', { willReadFrequently: true })!;
			context.drawImage(image, 0, 0);
			context.getImageData(0, 0, 1, 1);
		};
		const ratios: number[] = [];
		for (let turn = 0; turn < 3; turn++)
			ratios.push(
				(await timed(() => press.figure(figure, 'png', 'outlines'))) / (await timed(alone))
			);
		return ratios;
	}, figure);
	return ratios.sort((a, b) => a - b)[1] ?? NaN;
}
