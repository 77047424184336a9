import type { Page } from '@playwright/test';
import { ringProblems } from '../bin/audit.ts';
import { expect, open, sceneOn, test } from '../bin/probe.ts';
import { formatDay } from '#lib/calendar/day.ts';

const { events } = sceneOn('1933-12-31');
const shown = async (page: Page) =>
	formatDay(Number(await page.locator('[data-timeline]').inputValue()));

/** Opens the map with everything that follows later, without the notice on WebGL. */
async function settle(page: Page, path: string) {
	await open(page, path, 'svg');
	await page.locator('[data-walk]').waitFor({ state: 'attached' });
	await page.locator('[data-patterns]').waitFor();
	// Not by a click: the Tab key would then go on from there and not from the top.
	await page.locator('.notices button').evaluate((button) => (button as HTMLElement).click());
}

/** A name for what has the focus; the page itself is 'BODY'. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const node = document.activeElement as HTMLElement;
		if (node === document.body) return 'BODY';
		const data = Object.entries(node.dataset).find(([key]) => !/^(svelte|coversMap)/.test(key));
		const words = node.closest('label') ?? node;
		const name = node.getAttribute('aria-label') ?? words.textContent?.trim() ?? '';
		return data ? `${data[0]} ${data[1]}`.trim() : `${node.tagName} ${name.slice(0, 40)}`.trim();
	});

test('the Tab key reaches every function once, with a ring that is seen, and leaves again', async ({
	page
}) => {
	await settle(page, '/?date=1932-05-04');
	const stops: string[] = [];
	const problems: string[] = [];
	for (let i = 0; i < 80; i++) {
		await page.keyboard.press('Tab');
		const name = await focused(page);
		if (name === 'BODY' || stops.includes(name)) break;
		stops.push(name);
		problems.push(...(await ringProblems(page)).map((text) => `${name}: ${text}`));
	}
	expect(problems).toEqual([]);
	expect(stops[0]).toBe('A Skip to the timeline');
	const asked = [
		'walk',
		'edge afghanistan',
		'mark vilnius',
		'timeline',
		'choice',
		'patterns',
		'cite'
	];
	const lists = events.map(({ state }) => `list ${state}`);
	expect(stops).toEqual(expect.arrayContaining([...asked, ...lists, 'key vilnius']));
	const buttons = ['Previous event', 'Play', 'Next event'];
	for (const name of buttons) expect(stops.join('|')).toContain(`BUTTON ${name}`);
});

test('keys walk the map in the order of signature, and open and close a card', async ({ page }) => {
	await settle(page, '/?date=1932-05-04');
	const walk = page.locator('[data-walk]');
	const spoken = async () => {
		const id = (await walk.getAttribute('aria-activedescendant')) ?? '';
		return (await page.locator(`#${id}`).textContent())?.trim();
	};
	await walk.focus();
	const walked = [];
	for (const event of events) {
		walked.push((await walk.getAttribute('aria-activedescendant'))?.replace('walk-', ''));
		await expect(page.locator(`[data-ring="${event.state}"]`)).toBeAttached();
		await page.keyboard.press('ArrowRight');
	}
	expect(walked).toEqual(events.map(({ state }) => state));
	await page.keyboard.press('Home');
	expect(await spoken()).toBe('Turkey: Signed 17 December 1925');
	await page.keyboard.press('p');
	expect(await spoken()).toMatch(/^Persia: Signed 1 October 1927/);
	await page.keyboard.press('p');
	expect(await spoken()).toBe('Poland: Not yet signed on this day');
	expect(await ringProblems(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-card="poland"]')).toBeVisible();
	await expect(page.locator('#card-title')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(walk).toBeFocused();
	expect(await spoken()).toMatch(/^Poland/);
});

test('the links at the top lead to the timeline and to the list', async ({ page }) => {
	await settle(page, '/?date=1932-05-04');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-timeline]')).toBeFocused();
	await page.getByRole('link', { name: 'Skip to the list of states' }).press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator(`[data-list="${events[0]?.state}"]`)).toBeFocused();
	expect(await shown(page)).toBe('1932-05-04');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('taps alone reach every function, and act when the finger lifts', async ({ page }) => {
		await settle(page, '/?date=1932-05-04');
		await page.getByRole('button', { name: 'Next event' }).tap();
		expect(await shown(page)).toBe('1932-07-25');
		await page.getByRole('button', { name: 'Previous event' }).tap();
		expect(await shown(page)).toBe('1932-05-04');
		// A finger that slides off a button has changed its mind.
		const play = page.getByRole('button', { name: 'Play', exact: true });
		await play.dispatchEvent('pointerdown', { pointerType: 'touch', isPrimary: true });
		expect(await shown(page)).toBe('1932-05-04');
		await play.tap();
		await page.getByRole('button', { name: 'Pause' }).tap();
		await expect(play).toBeVisible();
		const track = await page.locator('[data-timeline]').boundingBox();
		const tick = await page.locator('[data-tick="france"]').boundingBox();
		await page.touchscreen.tap(
			(tick?.x ?? 0) + (tick?.width ?? 0) / 2,
			(track?.y ?? 0) + (track?.height ?? 0) / 2
		);
		expect(await shown(page)).toBe('1932-11-29');
		await page.locator('[data-edge="afghanistan"]').tap();
		await expect(page.locator('[data-card="afghanistan"]')).toBeVisible();
		await page.locator('[data-card] .close').tap();
		await page.locator('[data-choice]').selectOption('romania');
		await expect(page.locator('[data-card="romania"]')).toBeVisible();
		await page.locator('[data-card] .close').tap();
		await page.getByText('in force', { exact: true }).tap();
		await expect(page.locator('[data-basis="in-force"]')).toBeVisible();
		await page.getByText('22 June 1941', { exact: true }).tap();
		await expect(page.locator('[data-borders]')).toBeVisible();
		await page.locator('[data-patterns]').tap();
		await expect(page).toHaveURL(/patterns=on/);
	});
});
