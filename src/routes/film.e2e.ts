import type { Page } from '@playwright/test';
import { differenceCiede2000 } from 'culori';
import { decode } from 'modern-gif';
import { parseDay } from '#lib/calendar/day.ts';
import { filmOf } from '#lib/export/film.ts';
import type { Wish } from '#lib/export/wish.ts';
import { timeAxis } from '#lib/scene/axis.ts';
import { sequence } from '#lib/scene/events.ts';
import { expect, test } from '../bin/probe.ts';
import { figure, ofPng, press, pressPage, probes, reopened, wish } from '../bin/reel.ts';

const stops = sequence(1933, 'signed').events.map(({ day }) => day);
const clock = timeAxis(1933, 'stretched');
const frames = filmOf({ ...wish, stops, clock, title: false, credit: false });
const distance = differenceCiede2000();

/** Makes a film, opens it again, and compares its first, a middle and its last frame with the scene. */
async function expectFilm(page: Page, wish: Wish) {
	const { width, height } = wish.figure;
	const made = await press.film(page, wish);
	expect(made.name).toBe(
		`pact-atlas_1925-12-01_1933-12-31_signed_en_${width}x${height}.${wish.format}`
	);
	// The middle frame, and where it fades the next that does not.
	const middle = frames.findIndex(({ mix }, at) => at >= 15 && mix === 1);
	const shown = [0, middle, frames.length - 1];
	const seconds = shown.map((at) => (at + 0.5) / wish.fps);
	const film = await reopened(page, made.base64, seconds);
	expect(film).toMatchObject({ width, height, frames: frames.length });
	expect(film.seconds).toBeCloseTo(wish.seconds, 3);
	expect(film.fps).toBeCloseTo(wish.fps, 3);
	expect(film.tags.title).toContain('Soviet Union');
	expect(film.tags.comment).toContain('1925-12-01/1933-12-31');
	expect(film.tags.comment).toContain('CC0');
	for (const [i, at] of shown.entries()) {
		const picture = ofPng(film.pictures[i] ?? '');
		const found = await probes(page, wish.figure, frames[at]?.shot as number);
		expect(found.length, `probes on frame ${at}`).toBeGreaterThanOrEqual(6);
		const wrong = found.filter(({ fill, at: [x, y] }) => distance(picture.at(x, y), fill) >= 3);
		expect(wrong).toEqual([]);
	}
	return { ...film, bytes: Buffer.from(made.base64, 'base64') };
}

test('a WebM has its length, size and codec, and the colours of the scene', async ({ page }) => {
	test.setTimeout(240_000);
	await pressPage(page);
	expect((await expectFilm(page, wish)).codec).toBe('vp9');
});

test('so has an MP4 of 720p with H.264, and no clock in it', async ({ page }) => {
	test.setTimeout(400_000);
	await pressPage(page);
	const config = { codec: 'avc1.64001f', width: 1280, height: 720, framerate: 10, bitrate: 4e6 };
	const encodes = await page.evaluate(
		async (config) => (await VideoEncoder.isConfigSupported(config)).supported,
		config
	);
	test.skip(!encodes, 'This browser was built without an encoder for H.264: no MP4 was made.');
	const large = { ...figure, width: 1280, height: 720 };
	const { codec, mime, bytes } = await expectFilm(page, { ...wish, figure: large, format: 'mp4' });
	expect(codec).toBe('avc');
	expect(mime).toMatch(/^video\/mp4; codecs="avc1\.64/);
	// The index comes first, and says of no part when it was made or changed.
	expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
	for (const part of ['mvhd', 'tkhd', 'mdhd'])
		expect(bytes.readBigUInt64BE(bytes.indexOf(part) + 8)).toBe(0n);
});

test('the same wish draws the same frames, pixel for pixel', async ({ page }) => {
	test.setTimeout(240_000);
	const cards = { ...wish, cards: true, figure: { ...figure, theme: 'dark' as const } };
	await pressPage(page);
	const drawn = await press.frames(page, cards);
	expect(drawn).toHaveLength(frames.length);
	// Each event changes the map, and each fade has pictures of its own.
	expect(new Set(drawn).size).toBeGreaterThan(stops.length);
	// Another page has drawn nothing yet, and its time runs otherwise.
	await page.reload();
	await pressPage(page);
	expect(await press.frames(page, cards)).toEqual(drawn);
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
