import { readFile } from 'node:fs/promises';
import { parse } from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { light } from '#lib/basemap/light.ts';
import { defaultView } from '#lib/view/view.ts';
import { compose } from './compose.ts';
import { figureParts, presets } from './figure.ts';
import { gather, sourcesFrom } from './material.ts';
import { composeSteps } from './series.ts';

const sources = {
	...sourcesFrom(async (url) => new Uint8Array(await readFile(`.${url}`))),
	light: () => Promise.resolve(light())
};
const figure = (lang: string) => ({
	...presets['1920x1080'],
	...({ view: defaultView, lang, theme: 'paper', parts: figureParts } as const)
});

const rule =
	/@font-face\{font-family:'([^']+)';font-style:(\w+);font-weight:(\d+);src:url\(data:font\/ttf;base64,([^)]*)\)\}/g;
const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];

/** The fonts of a document by family, style and weight, and the letters of each that it shows. */
function fontsOf(svg: string) {
	const files = new Map(
		[...svg.matchAll(rule)].map(([, family, style, weight, data = '']) => [
			[family, style, weight].join(),
			Buffer.from(data, 'base64')
		])
	);
	const letters = new Map<string, Set<string>>();
	for (const [, tag = '', text = ''] of svg.matchAll(/<text([^>]*)>([^<]*)</g)) {
		const family = /'([^']+)'/.exec(attribute(tag, 'font-family') ?? '')?.[1];
		const style = attribute(tag, 'font-style') ?? 'normal';
		const key = [family, style, attribute(tag, 'font-weight')].join();
		const plain = text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
		letters.set(key, new Set([...(letters.get(key) ?? []), ...plain]));
	}
	return { files, letters };
}

describe.each(['en', 'lv', 'uk', 'ro'])('an SVG with text in %s', (lang) => {
	it.each([
		['a figure', compose],
		['the sheet of all steps', composeSteps]
	])('has fonts that draw every letter of it, and little else: %s', async (_, make) => {
		const svg = make(figure(lang), await gather(lang, false, 'https://a.example', sources), 'live');
		const { files, letters } = fontsOf(svg);
		expect([...files.keys()].sort()).toEqual([...letters.keys()].sort());
		for (const [key, file] of files) {
			const font = parse(new Uint8Array(file).buffer);
			const shown = [...(letters.get(key) ?? [])];
			const missing = shown.filter((letter) => font.charToGlyph(letter).index === 0);
			expect(missing, key).toEqual([]);
			const empty = shown.filter((each) => !font.charToGlyph(each).path.commands.length);
			expect(empty.join('').trim(), key).toBe('');
			expect(file.length, key).toBeLessThan(40_000);
		}
		const all = [...files.values()].reduce((sum, { length }) => sum + length, 0);
		expect(all).toBeLessThan(120_000);
	});

	it('names what stands in where a program does not read them', async () => {
		const svg = compose(figure(lang), await gather(lang, false, null, sources), 'live');
		for (const [, stack] of svg.matchAll(/ font-family="([^"]*)"/g))
			expect(stack).toMatch(/^'[^']+', .+, (sans-)?serif$/);
	});
});
