import { readFileSync } from 'node:fs';
import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { expect, open, test } from '../bin/probe.ts';

type File = Record<string, string>;
const read = (tag: string) => JSON.parse(readFileSync(`src/lib/i18n/${tag}.json`, 'utf8')) as File;
const home = (tag: string) => (tag === rootLanguage ? '/' : `/${tag}/`);

for (const { tag } of languages)
	test(`${tag}: every page speaks the language, and so do its card and its claims`, async ({
		page
	}) => {
		const own = read(tag);
		await open(page, `${home(tag)}?date=1932-07-25&state=poland`);
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
		await expect(page).toHaveTitle(new RegExp(`^${own['app.title']}`));
		const described = page.locator('meta[name=description]');
		await expect(described).toHaveAttribute('content', own['app.description'] ?? '');
		await expect(page.locator('#card-title')).toContainText(own['state.poland'] ?? '');
		await expect(page.locator('[data-edge]')).toContainText(own['state.afghanistan'] ?? '');
		await page.goto(`${home(tag)}claims/`);
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
		await expect(page.locator('h1')).toHaveText(own['claim.page.title'] ?? '');
		await page.goto(`${home(tag)}table/`);
		await expect(page.locator('h1')).toHaveText(own['table.heading.instruments'] ?? '');
	});

test('the switch keeps the view, and only the chosen language is loaded', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await open(page, '/?date=1932-05-04&basis=in-force');
	await page.locator('nav summary').click();
	await page.getByRole('link', { name: 'Latviešu' }).click();
	await page.locator('[data-map-ready]').waitFor();
	expect(new URL(page.url()).pathname).toBe('/lv/');
	expect(new URL(page.url()).search).toBe('?date=1932-05-04&basis=in-force');
	await expect(page.locator('[data-date]')).toHaveText('1932. gada 4. maijs');
	const chunks = JSON.parse(
		readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
	) as Record<string, { file: string }>;
	const loaded = Object.entries(chunks).flatMap(([key, { file }]) =>
		/^messages:[a-z]+$/.test(key) && scripts.some((url) => url.endsWith(file)) ? [key] : []
	);
	expect(loaded.sort()).toEqual(['messages:en', 'messages:lv']);
});
