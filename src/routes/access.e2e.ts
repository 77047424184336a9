import type { Page } from '@playwright/test';
import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { axeProblems, largeText, overflow, smallTargets, spacedText } from '../bin/audit.ts';
import { flags } from '../bin/browser.ts';
import { expect, test } from '../bin/probe.ts';

/** A state of the interface: an address within a language, and what opens the rest of it. */
interface State {
	name: string;
	path: string;
	reach?(page: Page): Promise<unknown>;
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** Every state of the interface; a new one is a line here. */
const states: State[] = [
	{ name: 'the first day', path: '?date=1925-12-01' },
	{ name: 'the middle of the sequence', path: '?date=1932-05-04' },
	{ name: 'the finished figure', path: '' },
	{ name: 'entry into force', path: '?date=1932-12-31&basis=in-force' },
	{ name: 'initialling', path: '?date=1932-02-01&basis=initialled' },
	{ name: 'the aftermath', path: '?date=1941-04-20&range=1941' },
	{ name: 'the card of a signatory', path: '?date=1932-07-25&state=poland' },
	{ name: 'the card of a state that never signed', path: '?state=romania' },
	{ name: 'the note on a line', path: '', reach: press('[data-key="vilnius"]') },
	{ name: 'the citation', path: '', reach: press('nav button') },
	{ name: 'a notice', path: '?date=1932-02-30' },
	{ name: 'the claims', path: 'claims/' },
	{ name: 'the table of treaties', path: 'table/' },
	{ name: 'the table of events', path: 'table/events/' }
];

/** Opens a state and waits until all that follows later is there. */
async function enter(page: Page, lang: string, { path, reach }: State) {
	await page.goto((lang === rootLanguage ? '/' : `/${lang}/`) + path);
	if (!/^(claims|table|read)/.test(path)) {
		await page.locator('[data-map-ready="svg"]').waitFor();
		await page.locator('[data-version], [data-card]').waitFor();
		await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
	}
	await page.evaluate(() => document.fonts.ready);
	await reach?.(page);
}

// Without WebGL the SVG is what the reader keeps; the canvas has its own test.
test.use({
	launchOptions: async ({ launchOptions }, use) =>
		use({ ...launchOptions, args: [...flags, '--disable-3d-apis'] })
});

for (const { tag } of languages)
	for (const state of states)
		test(`${state.name} is accessible, in ${tag}`, async ({ page }) => {
			await enter(page, tag, state);
			expect.soft(await axeProblems(page)).toEqual([]);
			expect.soft(await smallTargets(page, 24), 'targets').toEqual([]);
			expect.soft(await overflow(page), 'overflow').toEqual([]);
			await spacedText(page);
			expect.soft(await overflow(page), 'spaced').toEqual([]);
			await largeText(page);
			expect.soft(await overflow(page), 'spaced and large').toEqual([]);
			await page.setViewportSize({ width: 320, height: 640 });
			await enter(page, tag, state);
			expect.soft(await overflow(page), 'at 320 px').toEqual([]);
		});
