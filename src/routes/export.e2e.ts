import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { converter, differenceCiede2000 } from 'culori';
import { PNG } from 'pngjs';
import { points } from '#lib/basemap/points.ts';
import { readChunks } from '#lib/export/chunks.ts';
import { presets, sides } from '#lib/export/figure.ts';
import { textsOf, xmpKeyword } from '#lib/export/text.ts';
import { windowOf } from '#lib/export/window.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { axeProblems, overflow, smallTargets } from '../bin/audit.ts';
import { expect, open, sceneOn, test } from '../bin/probe.ts';

const day = '1932-07-25';
const probes: UnitId[] = ['ussr', 'poland', 'finland', 'turkey', 'persia'];

async function openDialog(page: Page, path = `/?date=${day}`) {
	await open(page, path, 'svg');
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible();
	return dialog;
}

/** Downloads what is chosen, and reads it. */
async function download(page: Page) {
	const coming = page.waitForEvent('download', { timeout: 120_000 });
	await page.getByRole('button', { name: 'Download' }).click();
	const file = await coming;
	const bytes = await readFile(await file.path());
	await expect(page.getByRole('status').filter({ hasText: 'is ready' })).toContainText(
		file.suggestedFilename()
	);
	return { name: file.suggestedFilename(), bytes };
}

const chunksOf = (bytes: Buffer) => readChunks(new Uint8Array(bytes));
const pickSize = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();
const pickFormat = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const distance = differenceCiede2000();
const lab = converter('lab');

/** Units whose colour differs from the scene's by one just noticeable difference or more. */
function unlike(colourOf: (id: UnitId) => string): string[] {
	const { looks } = sceneOn(day);
	return probes.flatMap((id) => {
		const fill = looks.find((look) => look.id === id)?.fill ?? '';
		const seen = colourOf(id);
		const by = seen ? distance(lab(seen)!, lab(fill)!) : Infinity;
		return by < 1 ? [] : [`${id}: ${seen}, not ${fill}`];
	});
}

/** Colour of a unit at its point in a picture that is all map. */
function colourIn(png: PNG): (id: UnitId) => string {
	const view = windowOf(png.width / png.height);
	const k = png.width / view.width;
	return (id) => {
		const [x, y] = points[id]!.label;
		const at = (Math.round((y - view.y) * k) * png.width + Math.round((x - view.x) * k)) * 4;
		return `#${png.data.subarray(at, at + 3).toString('hex')}`;
	};
}

test('every size is exact to the pixel, and each picture says what it is before its pixels', async ({
	page
}) => {
	test.setTimeout(400_000);
	const dialog = await openDialog(page);
	const options = dialog.getByRole('group', { name: 'Size' }).getByRole('radio');
	expect(await options.count()).toBe(Object.keys(presets).length + 1);
	const own = { custom: { width: 333, height: 1201, dpi: 96 } };
	for (const [name, size] of Object.entries({ ...presets, ...own })) {
		await dialog.locator(`[type="radio"][value="${name}"]`).check();
		if (name === 'custom') {
			const height = dialog.getByRole('textbox', { name: 'Height' });
			await height.fill(String(sides.most + 1));
			await expect(height).toHaveAccessibleDescription('A whole number from 320 to 8192');
			await expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
			await dialog.getByRole('textbox', { name: 'Width' }).fill(String(size.width));
			await height.fill(String(size.height));
		}
		const { name: file, bytes } = await download(page);
		expect(file).toBe(`pact-atlas_${day}_signed_en_${size.width}x${size.height}.png`);
		const chunks = chunksOf(bytes);
		const header = Buffer.from(chunks[0]!.data);
		expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([size.width, size.height]);
		const types = chunks.map(({ type }) => type);
		expect(types.lastIndexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'));
		const density = chunks.find(({ type }) => type === 'pHYs');
		expect(Buffer.from(density!.data).readUInt32BE(0)).toBe(Math.round(size.dpi / 0.0254));
		const texts = textsOf(chunks);
		expect(texts.get('Title')).toContain('25 July 1932');
		expect(texts.get('Copyright')).toContain('CC0');
		expect(texts.get(xmpKeyword)).toContain(`<dc:coverage>${day}</dc:coverage>`);
	}
});

test('colours are the scene’s in PNG and SVG; a transparent ground is clear', async ({ page }) => {
	const dialog = await openDialog(page);
	for (const part of ['Title', 'Legend', 'Caption', 'Names'])
		await dialog.getByText(part, { exact: true }).click();
	const paper = PNG.sync.read((await download(page)).bytes);
	expect(unlike(colourIn(paper))).toEqual([]);
	await dialog.getByRole('radio', { name: 'Transparent' }).check();
	const clear = PNG.sync.read((await download(page)).bytes);
	expect(clear.data[3]).toBe(0);
	expect(unlike(colourIn(clear))).toEqual([]);
	for (const lettering of ['as shapes', 'as text']) {
		await dialog.getByRole('radio', { name: 'Paper' }).check();
		await pickFormat(page, 'SVG');
		await dialog.getByText(lettering).click();
		if (lettering === 'as text') await dialog.getByText('Title', { exact: true }).click();
		const text = (await download(page)).bytes.toString();
		const read = await page.evaluate(
			(text) => {
				const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
				const all = [...svg.querySelectorAll('*')];
				return {
					root: svg.localName,
					references: all
						.flatMap((node) => [...node.attributes])
						.filter(({ name, value }) => /href|^src$/.test(name) || /url\((?!#)/.test(value))
						.map(({ value }) => value),
					texts: [...svg.querySelectorAll('text')].map((node) => node.textContent),
					fills: Object.fromEntries(
						[...svg.querySelectorAll('[data-unit]')].map((node) => [
							node.getAttribute('data-unit') ?? '',
							node.getAttribute('fill') ?? ''
						])
					)
				};
			},
			text.replace(/<style>[^<]*<\/style>/, '')
		);
		expect(read.root).toBe('svg');
		expect(read.references).toEqual([]);
		expect(unlike((id) => read.fills[id] ?? '')).toEqual([]);
		const fonts = text.match(/url\([^)]{0,30}/g)?.filter((url) => !url.startsWith('url(#')) ?? [];
		for (const url of fonts) expect(url).toMatch(/^url\(data:font\/ttf;/);
		expect(fonts.length > 0).toBe(lettering === 'as text');
		if (lettering === 'as text') expect(read.texts).toContain('25 July 1932');
		else expect(read.texts).toEqual([]);
	}
});

test('a PDF is one page of A4 in vectors, with text that can be found and fonts of its own', async ({
	page
}) => {
	const dialog = await openDialog(page);
	await pickSize(page, /^A4/);
	await pickFormat(page, 'PDF');
	await dialog.getByRole('combobox', { name: 'Language of the picture' }).selectOption('lv');
	const { name, bytes } = await download(page);
	expect(name).toBe(`pact-atlas_${day}_signed_lv_3508x2480.pdf`);
	const pdf = bytes.toString('latin1');
	expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
	const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.slice(1).map(Number);
	expect([width, height]).toEqual([
		expect.closeTo((297 / 25.4) * 72, 0),
		expect.closeTo((210 / 25.4) * 72, 0)
	]);
	expect(pdf).not.toMatch(/\/Subtype \/Image|CreationDate/);
	expect(pdf.match(/\/FontFile2/g)!.length).toBeGreaterThan(2);
	expect(pdf).toContain('/Lang (lv)');
	expect(bytes.toString()).toContain('Neuzbrukšanas un neitralitātes līgumi');
	expect(textOf(pdf)).toContain('1932. gada 25. jūlijs');
	expect(textOf(pdf)).toContain('PADOMJU SAVIENĪBA');
});

/** The lines of a PDF by the maps that it carries from glyphs to letters. */
function textOf(pdf: string): string[] {
	const streams = [...pdf.matchAll(/\/FlateDecode[^>]*>>\s*stream\n([^]*?)\nendstream/g)].map(
		([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
	);
	const maps = streams
		.filter((text) => text.includes('beginbfchar'))
		.map((text) => new Map([...text.matchAll(/<(\w{4})><(\w{4})>/g)].map(([, a, b]) => [a, b])));
	const lines = streams
		.flatMap((text) => [...text.matchAll(/<([0-9a-f]+)> Tj/gi)])
		.map(([, glyphs = '']) => glyphs);
	return lines.flatMap((glyphs) =>
		maps.map((map) =>
			(glyphs.match(/.{4}/g) ?? [])
				.map((glyph) => String.fromCharCode(parseInt(map.get(glyph.toLowerCase()) ?? '0', 16)))
				.join('')
		)
	);
}

test('an image is copied, and is the picture', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const dialog = await openDialog(page);
	await pickSize(page, /^Slide, 4:3/);
	await dialog.getByRole('button', { name: 'Copy image' }).click();
	await expect(dialog.getByText('The image is on the clipboard.')).toBeVisible({ timeout: 60_000 });
	const size = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const { width, height } = await createImageBitmap(await item!.getType('image/png'));
		return { width, height };
	});
	expect(size).toEqual({ width: 1600, height: 1200 });
});

test('a picture that is dropped on the page opens its view again, with all its options', async ({
	page
}) => {
	let dialog = await openDialog(page, `/?date=${day}&basis=in-force`);
	await dialog.getByRole('radio', { name: 'Dark' }).check();
	await dialog.getByText('Caption', { exact: true }).click();
	await dialog.getByRole('combobox', { name: 'Language of the picture' }).selectOption('pl');
	const png = await download(page);
	await pickFormat(page, 'SVG');
	const svg = await download(page);
	for (const { name, bytes } of [png, svg]) {
		await open(page, '/', 'svg');
		await expect(page.locator('[data-export]')).toBeAttached();
		await drag(page, name, bytes, 'dragover');
		await expect(page.locator('[data-drop]')).toContainText('opens its view again');
		await drag(page, name, bytes, 'drop');
		await expect(page.locator('[data-date]')).toHaveText('25 July 1932');
		await expect(page).toHaveURL(/\?date=1932-07-25&basis=in-force$/);
		await expect(page.locator('[data-notices]')).toContainText('its options are set');
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		dialog = page.getByRole('dialog', { name: 'Export' });
		await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
		await expect(dialog.getByRole('switch', { name: 'Caption' })).not.toBeChecked();
		await expect(dialog.getByRole('switch', { name: 'Legend' })).toBeChecked();
		await expect(dialog.getByRole('combobox')).toHaveValue('pl');
		await page.keyboard.press('Escape');
	}
	await drag(page, 'cut.png', png.bytes.subarray(0, 5000), 'drop');
	await expect(page.locator('[data-notices]')).toContainText('“cut.png” is damaged');
	await drag(page, 'cat.png', PNG.sync.write(new PNG({ width: 2, height: 2 })), 'drop');
	await expect(page.locator('[data-notices]')).toContainText(
		'“cat.png” was not made by this atlas'
	);
});

async function drag(page: Page, name: string, bytes: Buffer, event: string) {
	const dataTransfer = await page.evaluateHandle(
		({ name, data }) => {
			const transfer = new DataTransfer();
			const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
			transfer.items.add(new File([bytes], name));
			return transfer;
		},
		{ name, data: bytes.toString('base64') }
	);
	await page.dispatchEvent('main', event, { dataTransfer });
}

test('the dialog works by keyboard, follows the language, and is clean to axe on a desk and a phone', async ({
	page
}) => {
	const dialog = await openDialog(page);
	const preview = dialog.getByRole('img', { name: 'Preview of the picture' });
	const before = await preview.getAttribute('src');
	await dialog.getByRole('radio', { name: /^Slide, 16:9/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(dialog.locator('[data-file]')).toContainText('_en_3840x2160.png');
	await page.keyboard.press('Tab');
	await expect(dialog.getByRole('radio', { name: 'Paper' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(dialog.getByRole('switch', { name: 'Title' })).not.toBeChecked();
	await dialog.getByRole('combobox').selectOption('uk');
	await expect(dialog.locator('[data-file]')).toContainText('_uk_');
	await expect(preview).not.toHaveAttribute('src', before ?? '');
	expect(await axeProblems(page)).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await axeProblems(page)).toEqual([]);
	expect(await smallTargets(page, 24)).toEqual([]);
	expect(await overflow(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('a 4K picture holds up the page nowhere for long, and takes less than three times its drawing', async ({
	page,
	browser
}) => {
	await openDialog(page);
	await pickSize(page, /^4K/);
	const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
	const tasksOf = async (work: () => Promise<unknown>) => {
		await browser.startTracing(page, { categories });
		await work();
		return busy((await browser.stopTracing()).toString());
	};
	const sum = (tasks: number[]) => tasks.reduce((a, b) => a + b, 0);
	const first = await tasksOf(() => download(page));
	const again = await tasksOf(() => download(page));
	await pickFormat(page, 'SVG');
	const svg = (await download(page)).bytes.toString();
	await page.evaluate((svg) => Object.assign(globalThis, { svg }), svg);
	const alone = await tasksOf(() =>
		page.evaluate(async () => {
			const { svg } = globalThis as unknown as { svg: string };
			const image = new Image();
			image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
			await image.decode();
			const { naturalWidth, naturalHeight } = image;
			const canvas = new OffscreenCanvas(naturalWidth, naturalHeight);
			const context = canvas.getContext('2d', { willReadFrequently: true })!;
			context.drawImage(image, 0, 0);
			context.getImageData(0, 0, 1, 1);
		})
	);
	const told = [sum(first), sum(again), sum(alone), Math.max(...first, ...again)];
	test.info().annotations.push({ type: '4K', description: told.map(Math.round).join(' ') });
	expect(again.length).toBeGreaterThan(10);
	expect(Math.max(...first, ...again)).toBeLessThan(200);
	expect(sum(again)).toBeLessThan(3 * sum(alone));
});

interface Event {
	name: string;
	pid: number;
	tid: number;
	tdur?: number;
	args: { name?: string };
}

/**
 * Milliseconds that each task of the page's main thread had the processor: what other programs of a busy
 * machine take is not ours.
 */
function busy(trace: string): number[] {
	const { traceEvents: events } = JSON.parse(trace) as { traceEvents: Event[] };
	const mains = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`)
	);
	return events
		.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
		.map(({ tdur = 0 }) => tdur / 1000)
		.filter((spent) => spent > 1);
}
