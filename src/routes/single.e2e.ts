import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { languages } from '#lib/i18n/languages.ts';
import { expect, expectColours, open, probePoints, sceneOn, test, watch } from '../bin/probe.ts';

const file = resolve('.svelte-kit/pact-atlas.html');
const settings = resolve('.svelte-kit/kiosk.json');
const exhibit = resolve('.svelte-kit/pact-atlas-kiosk.html');
const address = pathToFileURL(file).href;

// As from a stick: no server, and no network at all. One worker, so that the file is made once.
test.use({ baseURL: address, offline: true });
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
	test.setTimeout(600_000);
	const made = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0);
	if (made(exhibit) > made('build/index.html')) return;
	// All twelve, named: a file that would be too large is refused.
	make('--langs', languages.map(({ tag }) => tag).join(','), '--out', file);
	writeFileSync(
		settings,
		JSON.stringify({ languages: ['en', 'lv'], language: 'lv', idle: { prompt: 30 } })
	);
	make('--kiosk', settings, '--out', exhibit);
});

function make(...args: string[]) {
	const { status, stderr } = spawnSync('npx', ['tsx', 'src/bin/single.ts', ...args], {
		encoding: 'utf8'
	});
	expect([status, stderr]).toEqual([0, '']);
}

const timeline = (page: Page) => page.locator('[data-timeline]');
const hash = (page: Page) => page.evaluate(() => location.hash);

/** Goes to a page of the file as if it had just been opened. */
async function visit(page: Page, fragment: string) {
	await page.goto('about:blank');
	await page.goto(fragment);
}

test('it opens from a folder, draws the map and asks for nothing but itself', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, '#/?date=1932-07-25', 'svg');
	expect((await probePoints(page)).size).toBeGreaterThan(40);
	await expectColours(page, sceneOn('1932-07-25'), ['poland', 'estonia', 'france', 'ussr']);
	await expect(page.locator('meta[name=description]')).toHaveCount(1);
	const faces = await page.evaluate(() =>
		[
			['Source Serif 4', 'normal'],
			['Source Sans 3', 'normal'],
			// From the font that pictures are lettered with.
			['Source Serif 4', 'italic']
		].map(([name, slant]) =>
			[...document.fonts].some(
				({ family, style, status }) =>
					status === 'loaded' && style === slant && family.replaceAll('"', '') === name
			)
		)
	);
	expect(faces).toEqual([true, true, true]);
	expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([
		`${address}#/?date=1932-07-25`.split('#')[0]
	]);
});

test('the slider moves day by day, and the address behind the # follows', async ({ page }) => {
	await open(page, '#/?date=1932-05-04', 'svg');
	await timeline(page).focus();
	await page.keyboard.press('PageDown');
	await expect(page.locator('[data-date]')).toHaveText('25 July 1932');
	await expect.poll(() => hash(page)).toBe('#/?date=1932-07-25');
	await page.reload();
	await expect(page.locator('[data-date]')).toHaveText('25 July 1932');
	await page.locator('[data-list="poland"]').click();
	await expect(page.locator('[data-card="poland"]')).toContainText('25 July 1932');
	await expect.poll(() => hash(page)).toBe('#/?date=1932-07-25&state=poland');
});

test('another language is another address, and keeps the view', async ({ page }) => {
	await open(page, '#/?date=1932-05-04&basis=in-force', 'svg');
	await page.locator('nav summary').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('nav details a[hreflang]')).toHaveCount(12);
	await page.getByRole('link', { name: 'Latviešu' }).click();
	await expect(page.locator('[data-date]')).toHaveText('1932. gada 4. maijs');
	expect(await hash(page)).toBe('#/lv/?date=1932-05-04&basis=in-force');
	await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
	await page.goBack();
	await expect(page.locator('[data-date]')).toHaveText('4 May 1932');
});

test('a page that the file does not hold opens the map', async ({ page }) => {
	await open(page, '#/lv/embed/', 'svg');
	expect(await hash(page)).toBe('#/lv/');
});

test('no link of any page is dead', async ({ page }) => {
	test.setTimeout(400_000);
	await open(page, '#/lv/', 'svg');
	await expect(page.locator('a[href^="#/lv/steps/"]').first()).toBeAttached();
	const pages = ['', 'claims', 'read', 'steps', 'compare', 'table', 'table/events'];
	for (const name of pages) {
		await visit(page, `#/lv/${name && `${name}/`}`);
		await expect(page.locator('h1')).not.toBeEmpty();
		const dead = await page.evaluate(
			([known, tags]) => {
				const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
				return links.filter((href) => {
					if (/^(https?:|blob:)/.test(href)) return false;
					const way = /^#\/([a-z/]*?)\/?(\?|$)/.exec(href)?.[1]?.split('/');
					if (!way) return !document.getElementById(href.slice(1));
					return !known.includes(way.slice(tags.includes(way[0] ?? '') ? 1 : 0).join('/'));
				});
			},
			[pages, languages.map(({ tag }) => tag as string)] as const
		);
		expect([name, dead]).toEqual([name, []]);
	}
});

test('a link within a page goes there and keeps the address; files of the record have their names', async ({
	page
}) => {
	await page.goto('#/claims/');
	const link = page.locator('nav a[href="#claim-7"]');
	await link.click();
	await expect(page.locator('#claim-7')).toBeInViewport();
	expect(await hash(page)).toBe('#/claims/');
	await visit(page, '#/table/');
	const coming = page.waitForEvent('download');
	await page.locator('a[download]').first().click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('pacts.csv');
	expect(await readFile(await download.path(), 'utf8')).toBe(
		await readFile('static/data/pacts.csv', 'utf8')
	);
});

test('a presenter goes from event to event, with the notes in a second window', async ({
	page,
	context
}) => {
	await open(page, '#/?mode=present&date=1932-05-04', 'any');
	await expect(page.locator('#present-title')).toBeFocused({ timeout: 60_000 });
	const date = page.locator('[data-present-date]');
	await expect(date).toHaveText('4 May 1932');
	await page.keyboard.press('PageDown');
	await expect(date).toHaveText('25 July 1932');
	const coming = context.waitForEvent('page');
	await page.keyboard.press('n');
	const notes = await coming;
	const problems = await watch(notes, 'null');
	await expect(notes.locator('main')).toContainText('25 July 1932');
	await page.keyboard.press('PageDown');
	await expect(notes.locator('main')).toContainText('29 November 1932');
	expect(problems).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(timeline(page)).toBeVisible();
});

test('a view is taken away as PNG and as SVG with outlined text', async ({ page }) => {
	await open(page, '#/?date=1932-07-25', 'svg');
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible();
	await expect(dialog.getByText('PDF', { exact: true })).toHaveCount(0);
	const take = async () => {
		const coming = page.waitForEvent('download', { timeout: 120_000 });
		await dialog.getByRole('button', { name: 'Download' }).click();
		const download = await coming;
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	};
	const png = await take();
	expect(png.name).toBe('pact-atlas_1932-07-25_signed_en_1920x1080.png');
	const { width, height } = PNG.sync.read(png.bytes);
	expect([width, height]).toEqual([1920, 1080]);
	await dialog.getByText('SVG', { exact: true }).click();
	const svg = (await take()).bytes.toString();
	expect(svg).toMatch(/^<svg[^>]* width="1920" height="1080"|<svg[^>]*viewBox/);
	expect(svg).not.toContain('<text');
	expect(svg.length).toBeGreaterThan(100_000);
});

test('with the settings of a kiosk it is an exhibit, which begins anew in its own language', async ({
	page
}) => {
	await page.clock.install();
	// Whatever is asked for, it is the exhibit.
	await page.goto(`${pathToFileURL(exhibit).href}#/en/claims/`);
	await page.locator('[data-map-ready]').waitFor({ timeout: 60_000 });
	const root = page.locator('html');
	const act = (name: string) => page.locator(`[data-kiosk-act="${name}"]`);
	await expect(root).toHaveAttribute('data-visit', 'attract', { timeout: 60_000 });
	await expect(page.locator('[data-kiosk-attract]')).toBeVisible();
	await expect(page.locator('[data-kiosk-act^="language:"]')).toHaveCount(2);
	await page.mouse.click(400, 300);
	await expect(root).toHaveAttribute('data-visit', 'active');
	await act('tour').click();
	await expect(page.locator('[data-tour="1"]')).toBeVisible();
	await act('language:lv').click();
	await expect(root).toHaveAttribute('lang', 'lv');
	await expect(page.locator('[data-tour="1"]')).toBeVisible({ timeout: 60_000 });
	await act('language:en').click();
	await expect(root).toHaveAttribute('lang', 'en');
	await expect(root).toHaveAttribute('data-visit', 'active');
	await page.clock.fastForward(31_000);
	await expect(root).toHaveAttribute('data-visit', 'warn');
	await page.clock.fastForward(26_000);
	await expect(root).toHaveAttribute('lang', 'lv');
	await expect(root).toHaveAttribute('data-visit', 'attract', { timeout: 60_000 });
	await expect.poll(() => hash(page)).toMatch(/^#\/lv\/\?.*mode=kiosk/);
});

test('MapLibre draws from its place in the file', { tag: '@webgl' }, async ({ page }) => {
	await open(page, '#/?date=1932-05-04', 'gl');
	await expectColours(page, sceneOn('1932-05-04'), ['estonia', 'turkey', 'france']);
});
