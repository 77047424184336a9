import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatDay } from '#lib/calendar/day.ts';
import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { sequence } from '#lib/scene/events.ts';
import { indexed } from './indexed.ts';
import { plate } from './plate.ts';
import { serving } from './serving.ts';

const folder = 'static/preview';
const budgets = { language: 120_000, date: 90_000 };
const { events } = sequence(1933, 'signed');

/** What the built page of the last signature says in its language: the picture needs no more. */
interface Said {
	title: string;
	subtitle: string;
	list: { name: string; date: string; colour: string }[];
}

async function said(page: Page, address: string, lang: string): Promise<Said> {
	const path = lang === rootLanguage ? '' : `${lang}/`;
	await page.goto(`${address}/${path}on/${formatDay(events.at(-1)?.day ?? 0)}/`);
	const rows = page.locator('[data-order]');
	return {
		title: (await page.locator('.site').textContent()) ?? '',
		subtitle: (await page.locator('.subtitle').textContent()) ?? '',
		list: await rows.evaluateAll((all) =>
			all.map((row) => ({
				name: row.querySelector('b')?.textContent ?? '',
				date: row.querySelector('span')?.textContent ?? '',
				colour: row.querySelector('rect')?.getAttribute('fill') ?? ''
			}))
		)
	};
}

const square = (colour: string) => `<i style="background:${colour}"></i>`;

function cover({ title, subtitle, list }: Said): string {
	const row = ({ name, date, colour }: Said['list'][number], at: number) =>
		`<tr><th>${at + 1}</th><td>${square(colour)}${name}</td><td>${date}</td></tr>`;
	return `<section><h1>${title}</h1><p>${subtitle}</p><table>${list.map(row).join('')}</table></section>`;
}

// Numbers alone: one picture of a day serves every language.
function dated(day: number): string {
	const steps = events.map((event) => square(event.day <= day ? event.colour : 'transparent'));
	return `<section class="day"><b>${formatDay(day)}</b><p>${steps.join('')}</p></section>`;
}

/** A page of 1200 x 630 pixels: words on the left, the map on the right. */
function sheet(words: string, day: number): string {
	return `<style>${readFileSync('src/bin/previews.css', 'utf8')}</style>${words}${plate(day)}`;
}

async function picture(page: Page, name: string, html: string, budget: number) {
	// On the site's own page, which has the fonts; its policy is not asked (bypassCSP).
	await page.evaluate((html) => (document.body.innerHTML = html), html);
	await page.evaluate(() => document.fonts.ready);
	const png = indexed(await page.screenshot());
	writeFileSync(`${folder}/${name}.png`, png);
	console.log(`${folder}/${name}.png: ${(png.length / 1000).toFixed(0)} kB`);
	if (png.length > budget) throw new Error(`${name}.png is more than ${budget / 1000} kB`);
}

mkdirSync(folder, { recursive: true });
await serving(async (browser, address) => {
	const page = await browser.newPage({
		viewport: { width: 1200, height: 630 },
		bypassCSP: true
	});
	for (const { tag } of languages) {
		const words = await said(page, address, tag);
		await picture(page, tag, sheet(cover(words), ranges[1933].last), budgets.language);
	}
	for (const { day } of events)
		await picture(page, formatDay(day), sheet(dated(day), day), budgets.date);
});
