import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { differenceCiede2000 } from 'culori';
import { unzipSync } from 'fflate';
import { decode } from 'modern-gif';
import { PNG } from 'pngjs';
import { points } from '#lib/basemap/points.ts';
import { parseDay } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { figureParts, type Figure } from '#lib/export/figure.ts';
import { filmOf } from '#lib/export/film.ts';
import type { Entry } from '#lib/export/manifest.ts';
import type { Press } from '#lib/export/press.ts';
import type { Wish } from '#lib/export/wish.ts';
import { timeAxis } from '#lib/scene/axis.ts';
import { sequence } from '#lib/scene/events.ts';
import { defaultView } from '#lib/view/view.ts';
import { alike, Picture } from '../bin/pixels.ts';
import { expect, sceneOn, test } from '../bin/probe.ts';

const { first, last } = ranges[1933];
const size = { width: 640, height: 360, dpi: 96 };
const figure: Figure = {
	...size,
	...{ lang: 'en', theme: 'paper', parts: figureParts, view: { ...defaultView, day: last } }
};
const wish: Wish = {
	...{ figure, first, last, format: 'webm', pace: 'event', seconds: 3, fps: 10, cards: false }
};
const stops = sequence(1933, 'signed').events.map(({ day }) => day);
const frames = filmOf({
	...{ ...wish, stops, clock: timeAxis(1933, 'stretched'), title: false, credit: false }
});

type WithPress = { press: Press };
const press = {
	film: (page: Page, wish: Wish) =>
		page.evaluate((wish) => (globalThis as unknown as WithPress).press.film(wish), wish),
	figure: (page: Page, figure: Figure, format: 'png' | 'svg') =>
		page.evaluate(
			([figure, format]) =>
				(globalThis as unknown as WithPress).press.figure(figure, format, 'outlines'),
			[figure, format] as const
		)
};

async function pressPage(page: Page) {
	await page.goto('/export/');
	await page.locator('[data-ready]').waitFor({ state: 'attached', timeout: 60_000 });
}

/** What is in a film by mediabunny, and frames at some seconds as PNG in base64. */
async function reopened(page: Page, base64: string, seconds: readonly number[]) {
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
			const { title, comment } = await input.getMetadataTags();
			const [codec, mime] = [await track.getCodec(), await input.getMimeType()];
			return {
				width,
				height,
				codec,
				mime,
				title,
				comment,
				seconds: await input.computeDuration(),
				pictures
			};
		},
		[base64, seconds] as const
	);
}

const big = [
	'turkey',
	'germany',
	'persia',
	'finland',
	'poland',
	'france',
	'italy',
	'ussr'
] as const;
const ofPng = (base64: string) => new Picture(Buffer.from(base64, 'base64'));

/**
 * Pixels deep inside some states, by the figure's own drawing, where it shows the scene's plain colour:
 * a film holds colour for squares of two pixels, and its blocks know their neighbours'.
 */
async function probes(page: Page, day: number) {
	const own = { ...figure, view: { ...figure.view, day } };
	const svg = Buffer.from((await press.figure(page, own, 'svg')).base64, 'base64').toString();
	const [, wide] = /viewBox="0 0 (\S+) /.exec(svg) ?? [];
	const [, x, y, k] = /transform="translate\((\S+) (\S+)\) scale\((\S+)\)"/.exec(svg) ?? [];
	const unit = size.width / Number(wide);
	const still = ofPng((await press.figure(page, own, 'png')).base64);
	return sceneOn(day).looks.flatMap(({ id, fill }) => {
		const isBig = big.some((each) => each === id);
		if (!isBig) return [];
		const at = (points[id]?.probes ?? [])
			.map(([px, py]) => [Number(x) + px * Number(k), Number(y) + py * Number(k)])
			.map(([px = 0, py = 0]) => [Math.round(px * unit), Math.round(py * unit)] as const)
			.find(([px, py]) =>
				[-4, 0, 4].every((dx) => [-4, 0, 4].every((dy) => still.at(px + dx, py + dy) === fill))
			);
		return at ? [{ id, fill, at }] : [];
	});
}

/** Share of pixels that differ by more than a codec's rounding. */
function unlike(one: Picture, other: Picture): number {
	const spots = Array.from({ length: 160 * 90 }, (_, i) => [
		(i % 160) * 4,
		4 * Math.floor(i / 160)
	]);
	const wrong = spots.filter(([x = 0, y = 0]) => !alike(one.at(x, y), other.at(x, y), 6));
	return wrong.length / spots.length;
}

test('a film has its length, size and codec, and the colours of the scene', async ({ page }) => {
	test.setTimeout(240_000);
	await pressPage(page);
	const made = await press.film(page, wish);
	expect(made.name).toBe('pact-atlas_1925-12-01_1933-12-31_signed_en_640x360.webm');
	// The middle frame, and where it fades the next that does not.
	const middle = frames.findIndex(({ mix }, at) => at >= 15 && mix === 1);
	const shown = [0, middle, frames.length - 1];
	const film = await reopened(page, made.base64, shown.map((at) => (at + 0.5) / wish.fps)); // prettier-ignore
	expect(film).toMatchObject({ width: 640, height: 360, codec: 'vp9', seconds: 3 });
	expect(film.title).toContain('Soviet Union');
	expect(film.comment).toContain('1925-12-01/1933-12-31');
	expect(film.comment).toContain('CC0');

	const distance = differenceCiede2000();
	for (const [i, at] of shown.entries()) {
		const day = frames[at]?.shot as number;
		const picture = ofPng(film.pictures[i] ?? '');
		const found = await probes(page, day);
		expect(found.length, `probes on frame ${at}`).toBeGreaterThanOrEqual(6);
		const wrong = found.filter(({ fill, at: [x, y] }) => distance(picture.at(x, y), fill) >= 3);
		expect(wrong).toEqual([]);
	}
	const again = await reopened(page, (await press.film(page, wish)).base64, shown.map((at) => (at + 0.5) / wish.fps)); // prettier-ignore
	// The frames are the same; an encoder's threads may still round a pixel otherwise.
	for (const [i, first] of film.pictures.entries())
		expect(unlike(ofPng(first), ofPng(again.pictures[i] ?? ''))).toBeLessThan(0.01);
});

test('a GIF has a frame for each event, and each its time', async ({ page }) => {
	test.setTimeout(120_000);
	await pressPage(page);
	const part = { first: parseDay('1932-01-01') ?? 0, last: parseDay('1932-07-25') ?? 0 };
	const large = { ...figure, width: 1920, height: 1080 };
	const made = await press.film(page, { ...wish, ...part, format: 'gif', figure: large });
	const gif = decode(Buffer.from(made.base64, 'base64'));
	expect([gif.width, gif.height, gif.looped]).toEqual([960, 540, true]);
	expect(gif.frames.map(({ delay }) => delay)).toEqual([1800, 1800, 1800, 1800, 1800]);
});

test('the set of all events is one archive with a manifest that is true', async ({ page }) => {
	test.setTimeout(120_000);
	await pressPage(page);
	const made = await page.evaluate(
		(figure) =>
			(globalThis as unknown as WithPress).press.series({ kind: 'set', figure, format: 'svg' }),
		figure
	);
	const files = unzipSync(Buffer.from(made.base64, 'base64'));
	const names = Object.keys(files).filter((name) => name.endsWith('.svg'));
	expect(names).toHaveLength(11);
	expect(names[0]).toBe('01_1925-12-17_turkey.svg');
	expect(names[10]).toBe('11_1933-09-02_italy.svg');
	const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as {
		files: Entry[];
	};
	for (const { file, sha256 } of manifest.files)
		expect(createHash('sha256').update(files[file] ?? '').digest('hex')).toBe(sha256); // prettier-ignore
	expect(manifest.files.map(({ file }) => file)).toEqual(names);
});

test('the dialog makes a film, tells how far it is, and lets it be cancelled', async ({ page }) => {
	test.setTimeout(120_000);
	await openFilm(page);
	await page.getByRole('button', { name: 'Make the film' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByText(/\d+ of 1350 frames/)).toBeVisible({ timeout: 60_000 });
	const file = page.waitForEvent('download', { timeout: 3_000 }).catch(() => null);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('Cancelled. Nothing has been kept.')).toBeVisible();
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	expect(await file).toBeNull();
});

test('the dialog says why where the browser cannot encode', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'VideoEncoder');
	});
	await openFilm(page);
	await expect(page.locator('[data-lack]')).toContainText('This browser cannot encode video');
	await expect(page.getByRole('button', { name: 'Make the film' })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await page.getByText('GIF', { exact: true }).click();
	await expect(page.locator('[data-lack]')).toHaveCount(0);
});

async function openFilm(page: Page) {
	await page.goto('/');
	await page.locator('[data-export]').click({ timeout: 60_000 });
	const dialog = page.getByRole('dialog');
	await dialog.getByText('Film', { exact: true }).click();
	await expect(dialog.getByRole('button', { name: 'Make the film' })).toBeVisible();
}

test('the command line writes every combination, with a manifest that is true', () => {
	test.setTimeout(180_000);
	const out = mkdtempSync(join(tmpdir(), 'shots-'));
	const args = ['--dates', '1932-01-21,1932-07-25', '--langs', 'en,lv', '--sizes', '640x360'];
	const { status, stdout, stderr } = spawnSync(
		'npx',
		['tsx', 'src/bin/shots.ts', ...args, '--formats', 'png,svg', '--out', out],
		{ encoding: 'utf8' }
	);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(stdout).toContain('8/8');
	const read = (name: string) => readFileSync(join(out, name));
	const { files } = JSON.parse(read('manifest.json').toString()) as { files: Entry[] };
	expect(readdirSync(out).sort()).toEqual(
		[...files.map(({ file }) => file), 'manifest.json'].sort()
	);
	expect(new Set(files.map(({ date, lang }) => `${date} ${lang}`)).size).toBe(4);
	for (const { file, sha256, bytes, date, lang } of files) {
		expect(createHash('sha256').update(read(file)).digest('hex')).toBe(sha256);
		expect(read(file)).toHaveLength(bytes);
		expect(file).toContain(`pact-atlas_${date}_signed_${lang}_640x360.`);
	}
	const png = PNG.sync.read(read('pact-atlas_1932-07-25_signed_lv_640x360.png'));
	expect([png.width, png.height]).toEqual([640, 360]);
	rmSync(out, { recursive: true });
});

test('the command line refuses what it does not know, and writes nothing', () => {
	const out = join(tmpdir(), `no-shots-${process.pid}`);
	const { status, stderr } = spawnSync(
		'npx',
		['tsx', 'src/bin/shots.ts', '--formats', 'jpg', '--out', out],
		{ encoding: 'utf8' }
	);
	expect(status).toBe(2);
	expect(stderr).toBe('--formats "jpg" is not known. Allowed: png, svg, pdf.\n');
	expect(() => readdirSync(out)).toThrow();
});
