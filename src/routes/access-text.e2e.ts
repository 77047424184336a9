import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { expect, open, test } from '../bin/probe.ts';

const pages = ['', 'read/', 'claims/', 'table/', 'table/events/'];
const address = (lang: string, page: string) => (lang === rootLanguage ? '/' : `/${lang}/`) + page;

test('every page of every language has its title, summary, language and way to the guide', async ({
	request
}) => {
	const titles = new Map<string, string>();
	for (const { tag } of languages)
		for (const page of pages) {
			const path = address(tag, page);
			const html = await (await request.get(path)).text();
			const one = (pattern: RegExp) => pattern.exec(html)?.[1]?.trim() ?? '';
			expect(one(/<html[^>]* lang="([^"]+)"/), path).toBe(tag);
			const title = one(/<title>([^<]+)<\/title>/);
			expect(title.length, path).toBeGreaterThan(10);
			expect(titles.get(title), `${path}: "${title}" is a title of its own`).toBeUndefined();
			titles.set(title, path);
			expect(one(/name="description" content="([^"]+)"/).length, path).toBeGreaterThan(40);
			expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
			if (page === '') expect(html, path).toContain('read/"');
		}
});

test('what the browser words is what the server had written', async ({ page }) => {
	for (const { tag } of languages.slice(0, 3))
		for (const path of ['', 'table/', 'table/events/']) {
			await page.goto(address(tag, path));
			if (path === '') await page.locator('[data-version]').waitFor();
			else await page.waitForLoadState('networkidle');
			const { missing, count } = await page.evaluate(async () => {
				const own = (root: ParentNode) =>
					[
						...root.querySelectorAll(
							'h1, h2, h3, p, li, dt, dd, label, option, th, td, caption, summary'
						)
					]
						.filter((node) => !node.closest('noscript, svg'))
						.map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
						.filter(Boolean);
				const html = await (await fetch(location.pathname)).text();
				const sent = own(new DOMParser().parseFromString(html, 'text/html'));
				const now = new Set(own(document));
				return { missing: sent.filter((text) => !now.has(text)), count: sent.length };
			});
			expect(count).toBeGreaterThan(20);
			expect(missing, address(tag, path)).toEqual([]);
		}
});

test('names of 1932 carry the language that they are in', async ({ page }) => {
	for (const state of ['poland', 'latvia', 'ussr', 'finland']) {
		await open(page, `/?state=${state}`, 'svg');
		const names = page.locator('[data-card] [data-place] .name');
		await names.first().waitFor();
		const tags = await names.evaluateAll((nodes) =>
			nodes.map((node) => node.querySelector('[lang]')?.getAttribute('lang') ?? '')
		);
		const wrong = tags.filter((tag) => {
			try {
				return Intl.getCanonicalLocales(tag)[0] !== tag;
			} catch {
				return true;
			}
		});
		expect(wrong, state).toEqual([]);
	}
});
