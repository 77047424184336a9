import type { Page } from '@playwright/test';
import { points } from '#lib/basemap/points.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { figureParts, type Figure } from '#lib/export/figure.ts';
import type { Press } from '#lib/export/press.ts';
import type { Wish } from '#lib/export/wish.ts';
import { defaultView } from '#lib/view/view.ts';
import { Picture } from './pixels.ts';
import { sceneOn } from './probe.ts';

const { first, last } = ranges[1933];
/** A small figure on paper, and the shortest film of it. */
export const figure: Figure = {
	...{ width: 640, height: 360, dpi: 96, lang: 'en', theme: 'paper', parts: figureParts },
	view: { ...defaultView, day: last }
};
export const wish: Wish = {
	...{ figure, first, last, format: 'webm', pace: 'event', seconds: 3, fps: 10, cards: false }
};

type WithPress = { press: Press };
/** The press of the page for programs: see lib/export/press.ts. */
export const press = {
	film: (page: Page, wish: Wish) =>
		page.evaluate((wish) => (globalThis as unknown as WithPress).press.film(wish), wish),
	frames: (page: Page, wish: Wish) =>
		page.evaluate((wish) => (globalThis as unknown as WithPress).press.frames(wish), wish),
	set: (page: Page, figure: Figure) =>
		page.evaluate(
			(figure) =>
				(globalThis as unknown as WithPress).press.series({ kind: 'set', figure, format: 'svg' }),
			figure
		),
	figure: (page: Page, figure: Figure, format: 'png' | 'svg') =>
		page.evaluate(
			([figure, format]) =>
				(globalThis as unknown as WithPress).press.figure(figure, format, 'outlines'),
			[figure, format] as const
		)
};

/** Opens the page for programs. */
export async function pressPage(page: Page) {
	await page.goto('/export/');
	await page.locator('[data-ready]').waitFor({ state: 'attached', timeout: 60_000 });
}

/** A picture from a PNG in base64. */
export const ofPng = (base64: string) => new Picture(Buffer.from(base64, 'base64'));

/** What is in a film by mediabunny, and its frames at some seconds as PNG in base64. */
export async function reopened(page: Page, base64: string, seconds: readonly number[]) {
	const path = 'node_modules/mediabunny/dist/bundles/mediabunny.min.mjs';
	await page.route('**/mediabunny.mjs', (route) =>
		route.fulfill({ path, contentType: 'text/javascript' })
	);
	return page.evaluate(
		async ([base64, seconds]) => {
			const name: string = '/mediabunny.mjs';
			const bunny = (await import(name)) as typeof import('mediabunny');
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const source = new bunny.BufferSource(bytes);
			const input = new bunny.Input({ formats: bunny.ALL_FORMATS, source });
			const track = await input.getPrimaryVideoTrack();
			if (!track) throw new Error('no track');
			const sink = new bunny.CanvasSink(track);
			const pictures: string[] = [];
			for (const at of seconds) {
				const shown = (await sink.getCanvas(at))?.canvas as HTMLCanvasElement;
				pictures.push(shown.toDataURL('image/png').split(',')[1] ?? '');
			}
			const { width, height } = (await sink.getCanvas(0))?.canvas ?? { width: 0, height: 0 };
			const { packetCount, averagePacketRate } = await track.computePacketStats();
			return {
				...{ width, height, pictures, frames: packetCount, fps: averagePacketRate },
				codec: await track.getCodec(),
				mime: await input.getMimeType(),
				tags: await input.getMetadataTags(),
				seconds: await input.computeDuration()
			};
		},
		[base64, seconds] as const
	);
}

const big = 'turkey germany persia finland poland france italy ussr'.split(' ');

/**
 * Pixels deep inside some states, by the figure's own drawing, where it shows the scene's plain colour:
 * a film holds colour for squares of two pixels, and its blocks know their neighbours'.
 */
export async function probes(page: Page, figure: Figure, day: number) {
	const own = { ...figure, view: { ...figure.view, day } };
	const svg = Buffer.from((await press.figure(page, own, 'svg')).base64, 'base64').toString();
	const [, wide] = /viewBox="0 0 (\S+) /.exec(svg) ?? [];
	const [, x, y, k] = /transform="translate\((\S+) (\S+)\) scale\((\S+)\)"/.exec(svg) ?? [];
	const unit = figure.width / Number(wide);
	const still = ofPng((await press.figure(page, own, 'png')).base64);
	return sceneOn(day).looks.flatMap(({ id, fill }) => {
		if (!big.includes(id)) return [];
		const at = (points[id]?.probes ?? [])
			.map(([px, py]) => [Number(x) + px * Number(k), Number(y) + py * Number(k)])
			.map(([px = 0, py = 0]) => [Math.round(px * unit), Math.round(py * unit)] as const)
			.find(([px, py]) =>
				[-4, 0, 4].every((dx) => [-4, 0, 4].every((dy) => still.at(px + dx, py + dy) === fill))
			);
		return at ? [{ id, fill, at }] : [];
	});
}
