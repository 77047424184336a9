import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { light } from '#lib/basemap/light.ts';
import { parseDay } from '#lib/calendar/day.ts';
import { languages } from '#lib/i18n/languages.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { readView } from '#lib/view/address.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { compose, drawn } from './compose.ts';
import { describe as credentialsOf } from './credentials.ts';
import { figureParts, presets, themes, type Figure } from './figure.ts';
import { unitOf } from './layout.ts';
import { gather, sourcesFrom } from './material.ts';
import { wrong } from './wrong.ts';
import references from './references.json' with { type: 'json' };

const sources = {
	...sourcesFrom(async (url) => new Uint8Array(await readFile(`.${url}`))),
	light: () => Promise.resolve(light())
};
const site = 'https://pact-atlas.example';
const material = (lang: string) => gather(lang, false, site, sources);
const viewOn = (date: string, more: Partial<View> = {}): View => ({
	...defaultView,
	day: parseDay(date) ?? 0,
	...more
});
const figure = (more: Partial<Figure> = {}): Figure => ({
	...presets['1920x1080'],
	view: viewOn('1932-07-25'),
	lang: 'en',
	theme: 'paper',
	parts: figureParts,
	...more
});
const dates = ['1925-12-01', '1932-07-25', '1933-12-31'];

describe('a figure', () => {
	it('has the same bytes each time, and other ids in another figure', async () => {
		const given = await material('en');
		const once = compose(figure(), given);
		expect(compose(figure(), given)).toBe(once);
		const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids(once)).size).toBe(ids(once).length);
		const other = ids(compose(figure({ theme: 'dark' }), given));
		expect(ids(once).filter((id) => other.includes(id))).toEqual([]);
	});

	it('is well formed, of exactly its size, and refers to nothing outside', async () => {
		for (const text of ['outlines', 'live'] as const) {
			const svg = compose(figure({ width: 1600, height: 1201 }), await material('fr'), text);
			expect(wrong(svg)).toBeNull();
			expect(svg).toContain('width="1600" height="1201"');
			const addresses = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)];
			for (const [, href, url = href] of addresses) expect(url).toMatch(/^(#|data:font\/ttf;)/);
			const known = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
			for (const [, id] of svg.matchAll(/url\((#[^)]*)\)/g)) expect(known).toContain(id);
		}
	});

	it('fills states as the scene does, in every theme with colours', async () => {
		const { looks } = sceneOf(figure().view);
		for (const theme of themes.filter((each) => each !== 'grey')) {
			const svg = compose(figure({ theme }), await material('en'));
			for (const id of ['poland', 'finland', 'turkey', 'germany', 'persia']) {
				const look = looks.find((each) => each.id === id);
				expect(svg).toContain(`data-unit="${id}" data-class="signed" fill="${look?.fill}"`);
			}
		}
	});

	it('is the map alone without its parts, and has no ground where it is transparent', async () => {
		const given = await material('en');
		const { svg, boxes } = drawn(figure({ parts: [] }), given, 'live');
		expect(boxes).toEqual([]);
		expect(svg).not.toContain('<text');
		const clear = compose(figure({ theme: 'transparent', parts: [] }), given);
		expect(clear).not.toMatch(/<rect[^>]*fill=/);
	});

	it.each([
		['en', 'Treaties of non-aggression and neutrality', '25 July 1932', 'Poland', 'Not yet signed'],
		['lv', 'Neuzbrukšanas un neitralitātes', '1932. gada 25. jūlijs', 'Polija', 'Vēl nav'],
		['uk', 'Договори про ненапад', '25 липня 1932 року', 'Польща', 'Ще не підписано']
	])('says title, date, sentence, key and credit in %s', async (lang, ...said) => {
		const svg = compose(figure({ lang, theme: 'white' }), await material(lang), 'live');
		const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
		const all = texts.join(' ');
		for (const text of [...said, 'CC0', 'Natural Earth', '1.0.0']) expect(all).toContain(text);
		const path = lang === 'en' ? '' : `${lang}/`;
		expect(all).toContain(`${site}/${path}?date=1932-07-25`);
	});

	it('marks a disputed date, in the sentence and in the key', async () => {
		const given = await material('en');
		const view = viewOn('1928-02-01', { basis: 'in-force' });
		const words = drawn(figure({ view }), given, 'live').boxes.map(({ text }) => text);
		expect(words).toContain('disputed');
		expect(words.join(' ')).toContain('Sparse dots');
	});

	it('has no link where no address is known', async () => {
		const svg = compose(figure(), { ...(await material('en')), site: null }, 'live');
		expect(svg).not.toContain(site);
		expect(svg).not.toContain('dc:identifier');
	});

	it('draws the patterns of dates where the view or the grey theme asks for them', async () => {
		const given = await material('en');
		const hatched = (more: Partial<Figure>) => compose(figure(more), given).includes('map-q3');
		expect(hatched({})).toBe(false);
		expect(hatched({ theme: 'grey' })).toBe(true);
		expect(hatched({ view: viewOn('1932-07-25', { patterns: true }) })).toBe(true);
	});
});

describe('what a figure says of itself', () => {
	it('opens the same view again, and holds every option', async () => {
		const view = viewOn('1939-09-17', { range: 1941, basis: 'in-force', state: 'poland' });
		const given = figure({ view, theme: 'dark', parts: ['labels'] });
		const svg = compose(given, await material('en'));
		const json = /<atlas:figure>([^<]*)</.exec(svg)?.[1]?.replaceAll('&quot;', '"') ?? '';
		expect(JSON.parse(json)).toEqual(given);
		const said = credentialsOf(given, await material('en'));
		expect(readView(said.query).view).toEqual(view);
		expect(said).toMatchObject({ date: '1939-09-17', basis: 'in-force', language: 'en' });
		expect(said.title).toBe(
			'Treaties of non-aggression and neutrality with the Soviet Union, 17 September 1939'
		);
	});
});

describe.each(languages)('in $name', ({ tag }) => {
	const page = (size: Figure) => ({
		width: size.width / unitOf(size),
		height: size.height / unitOf(size)
	});

	it.each(Object.entries(presets))('the words of %s have room', async (name, size) => {
		const given = await material(tag);
		for (const date of dates) {
			const one = figure({ ...size, lang: tag, view: viewOn(date), theme: 'white' });
			const found = drawn(one, given, 'live');
			expect(found.page, `${name} keeps its type`).toEqual(page(one));
			expect(outside(found)).toEqual([]);
			expect(overlaps(found)).toEqual([]);
			expect(found.boxes.filter(({ size }) => size < 11.999)).toEqual([]);
		}
	});

	it('has the bytes of the references', async () => {
		const given = await material(tag);
		const found = dates.map((date) => {
			const svg = compose(figure({ lang: tag, view: viewOn(date) }), given);
			return [`${date} ${tag}`, createHash('sha256').update(svg).digest('hex').slice(0, 16)];
		});
		// `RENEW=1 npx vitest run src/lib/export/compose.test.ts` writes them anew, to be looked at first.
		if (process.env.RENEW) renew(Object.fromEntries(found) as Record<string, string>);
		else expect(references).toMatchObject(Object.fromEntries(found) as object);
		expect(found).toHaveLength(3);
	});
});

function renew(found: Record<string, string>): void {
	const path = 'src/lib/export/references.json';
	const all = { ...(JSON.parse(readFileSync(path, 'utf8')) as object), ...found };
	writeFileSync(path, `${JSON.stringify(all, null, '\t')}\n`);
}

type Drawn = ReturnType<typeof drawn>;

const outside = ({ boxes, page }: Drawn) =>
	boxes.filter(
		({ left, top, right, bottom }) =>
			left < 0 || top < 0 || right > page.width || bottom > page.height
	);

const overlaps = ({ boxes }: Drawn) =>
	boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => [a.text, b.text])
	);
