import { converter, differenceCiede2000 } from 'culori';
import { PNG } from 'pngjs';
import { points } from '#lib/basemap/points.ts';
import { windowOf } from '#lib/export/window.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { download, openDialog, pickFormat } from '../bin/dialog.ts';
import { expect, sceneOn, test } from '../bin/probe.ts';

const day = '1932-07-25';
const probes: UnitId[] = ['ussr', 'poland', 'finland', 'turkey', 'persia'];
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
