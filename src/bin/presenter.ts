import type { Page } from '@playwright/test';
import { expect, open } from './probe.ts';

/** The date before the audience, and what covers the screen. */
export const date = (page: Page) => page.locator('[data-present-date]');
export const cover = (page: Page) => page.locator('[data-cover]');
/** The query of the page's address. */
export const query = (page: Page) => page.evaluate(() => location.search);

/** Opens the presenter mode and waits until it hears keys. */
export async function present(page: Page, search: string, lang = '/') {
	await open(page, `${lang}${search}`);
	await expect(page.locator('#present-title')).toBeFocused({ timeout: 60_000 });
}

/** Waits until the audience sees a date. */
export async function expectDate(page: Page, text: string) {
	await expect(date(page)).toHaveText(text);
}
