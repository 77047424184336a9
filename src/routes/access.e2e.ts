import type { Page } from '@playwright/test';
import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { axeProblems, overflow, plainText, smallTargets, spacedText } from '../bin/audit.ts';
import { expect, test } from '../bin/probe.ts';

/** A state of the interface: an address within a language, and what opens the rest of it. */
interface State {
	name: string;
	path: string;
	reach?(page: Page): Promise<unknown>;
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** Types a day that there never was. */
async function typeNoDate(page: Page) {
	await page.locator('[data-date-field]').fill('30.2.1932');
	await page.keyboard.press('Enter');
}

/** Pages beside the map, which are whole as they come. */
const essays = /^(claims|table|read|steps|compare|on|embed)\//;

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
	{ name: 'patterns', path: '?date=1932-12-01&patterns=on' },
	{ name: 'the options of the timeline', path: '?date=1932-05-04', reach: press('.more') },
	{ name: 'a day picked', path: '?date=1932-05-04', reach: press('.date button') },
	{ name: 'a date that is none', path: '', reach: typeNoDate },
	{ name: 'the dialog to share', path: '?date=1932-07-25', reach: press('[data-share]') },
	{ name: 'a stop of the tour', path: '?tour=5' },
	{ name: 'the frame of another page', path: '?mode=embed&date=1932-07-25' },
	{ name: 'all steps', path: 'steps/' },
	{ name: 'two dates', path: 'compare/?a=1931-12-31&b=1932-12-31' },
	{ name: 'the page of an event', path: 'on/1932-07-25/' },
	{ name: 'how to embed', path: 'embed/' },
	{ name: 'how to read the map', path: 'read/' },
	{ name: 'the claims', path: 'claims/' },
	{ name: 'the table of treaties', path: 'table/' },
	{ name: 'the table of events', path: 'table/events/' }
];

/** Waits until what a script places has found its place. */
const rest = (page: Page) => page.waitForTimeout(400);

/** Opens a state and waits until all that follows later is there. */
async function enter(page: Page, lang: string, { path, reach }: State) {
	await page.goto((lang === rootLanguage ? '/' : `/${lang}/`) + path);
	if (!essays.test(path)) {
		await page.locator('[data-map-ready="svg"]').waitFor();
		await page.locator('[data-version], [data-card], [data-tour], .embed-bar').first().waitFor();
		await rest(page);
	}
	await page.evaluate(() => document.fonts.ready);
	await reach?.(page);
}

/** Languages in which a state is looked at: English, and two others in turn, so that each comes up. */
function languagesOf(index: number): string[] {
	const others = languages.map(({ tag }) => tag).filter((tag) => tag !== rootLanguage);
	const turn = [0, 1].flatMap((n) => others[(2 * index + n) % Math.max(1, others.length)] ?? []);
	return [...new Set([rootLanguage, ...turn])];
}

for (const [index, state] of states.entries())
	test(`${state.name}: no barrier that a program can find`, async ({ page }) => {
		const problems: string[] = [];
		const note = (where: string, found: string[]) =>
			problems.push(...found.map((text) => `${where}: ${text}`));
		for (const lang of languagesOf(index)) {
			await page.setViewportSize({ width: 1280, height: 720 });
			await enter(page, lang, state);
			note(lang, await axeProblems(page));
			note(lang, await overflow(page));
			await spacedText(page);
			note(`${lang}, spaced`, await overflow(page));
			await plainText(page);
			await page.setViewportSize({ width: 320, height: 640 });
			await rest(page);
			note(`${lang}, 320 px`, await overflow(page));
		}
		expect(problems).toEqual([]);
	});

test.describe('for a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('controls are 44 px high in every state, and links of tables 24', async ({ page }) => {
		const problems: string[] = [];
		for (const state of states) {
			await enter(page, rootLanguage, state);
			// Rows of a table and lines of an essay hold their links closer; 24 px are asked of them.
			const least = /^(table|claims)/.test(state.path) ? 24 : 44;
			problems.push(...(await smallTargets(page, least)).map((text) => `${state.name}: ${text}`));
		}
		expect(problems).toEqual([]);
	});
});
