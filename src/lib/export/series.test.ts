import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { light } from '#lib/basemap/light.ts';
import { languages } from '#lib/i18n/languages.ts';
import { stepsSearch } from '#lib/scene/steps.ts';
import { defaultView } from '#lib/view/view.ts';
import { figureParts, presets, type Figure } from './figure.ts';
import { gather, sourcesFrom } from './material.ts';
import { reopened } from './reopen.ts';
import { composeSteps, drawnSteps } from './series.ts';
import { wrong } from './wrong.ts';

const sources = {
	...sourcesFrom(async (url) => new Uint8Array(await readFile(`.${url}`))),
	light: () => Promise.resolve(light())
};
const site = 'https://pact-atlas.example';
const material = (lang: string) => gather(lang, false, site, sources);
const figure = (more: Partial<Figure> = {}): Figure => ({
	...presets['1920x1080'],
	view: defaultView,
	lang: 'en',
	theme: 'paper',
	parts: figureParts,
	...more
});

describe('the sheet of all steps', () => {
	it('has a panel for each event, in order, with its state, date and sentence', async () => {
		const svg = composeSteps(figure(), await material('en'), 'live');
		const steps = [...svg.matchAll(/data-step="([^"]+)"/g)].map(([, id]) => id);
		expect(steps).toHaveLength(11);
		expect([steps[0], steps[8], steps[10]]).toEqual(['turkey', 'poland', 'italy']);
		for (const text of ['25 July 1932', 'Turkey signs a treaty', `${site}/steps/`, 'CC0'])
			expect(svg).toContain(text);
	});

	it('tells the years to 1941 with their doubts, on any size', async () => {
		const view = { ...defaultView, range: 1941 } as const;
		const { svg, boxes } = drawnSteps(figure({ view }), await material('en'), 'live');
		expect(svg.match(/data-step=/g)?.length).toBeGreaterThan(25);
		expect(boxes.filter(({ text }) => text === 'disputed').length).toBeGreaterThan(1);
	});

	it('says of itself what it is, and opens all steps again with its options', async () => {
		const view = { ...defaultView, basis: 'in-force', range: 1941, span: '1932' } as const;
		const one = figure({ view, lang: 'pl', theme: 'dark', parts: ['title'] });
		const svg = composeSteps(one, await material('pl'), 'outlines');
		expect(svg).toContain(
			`<dc:identifier>${site}/pl/steps/?basis=in-force&amp;range=1941&amp;span=1932</dc:identifier>`
		);
		const { figure: again, page } = await reopened(new Blob([svg]));
		expect(page).toBe('steps');
		expect(again).toMatchObject({ lang: 'pl', theme: 'dark', parts: ['title'], width: 1920 });
		expect(stepsSearch(again.view)).toBe(stepsSearch(view));
	});

	it('is well formed, the same each time and whatever the day, and refers to its own parts', async () => {
		const given = await material('en');
		const svg = composeSteps(figure({ theme: 'transparent' }), given);
		expect(wrong(svg)).toBeNull();
		const view = { ...defaultView, day: defaultView.day - 400 };
		const other = composeSteps(figure({ theme: 'transparent', view }), given);
		expect(other).toBe(svg);
		const known = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
		const asked = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
		expect(asked.length).toBeGreaterThan(60);
		expect(asked.filter((id) => !known.has(id))).toEqual([]);
	});

	it.each(languages)('has room for its words in $name', async ({ tag }) => {
		const given = await material(tag);
		for (const size of [presets['1920x1080'], presets['1080x1920'], presets.a4]) {
			const { boxes, page } = drawnSteps(figure({ ...size, lang: tag }), given, 'live');
			for (const { text, left, top, right, bottom } of boxes) {
				const inside = left >= 0 && top >= 0 && right <= page.width && bottom <= page.height;
				expect(inside, text).toBe(true);
			}
			const overlaps = boxes.flatMap((a, i) =>
				boxes
					.slice(i + 1)
					.filter((b) => a.left < b.right && b.left < a.right)
					.filter((b) => a.top < b.bottom && b.top < a.bottom)
					.map((b) => [a.text, b.text])
			);
			expect(overlaps).toEqual([]);
		}
	});
});
