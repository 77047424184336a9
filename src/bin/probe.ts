import { test as base, expect, type Page } from '@playwright/test';
import { parseDay, type Day } from '#lib/calendar/day.ts';
import { sceneOf, type Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { lifeOf } from '#lib/scene/life.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { alike, Picture } from './pixels.ts';

const life = lifeOf();

export { expect };

/** A test whose page may ask no other server, break no policy and log no error or warning. */
export const test = base.extend({
	page: async ({ page, baseURL }, use) => {
		const problems = await watch(page, new URL(baseURL ?? '').origin);
		await use(page);
		expect(problems).toEqual([]);
	}
});

/** Collects what a page must not do: what is in the list afterwards is a failure. */
export async function watch(page: Page, origin: string): Promise<string[]> {
	const problems: string[] = [];
	page.on('console', (message) => {
		// Playwright's own word, where a test has no service worker.
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		if (['error', 'warning'].includes(message.type()))
			problems.push(`console ${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		const own = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
		if (!own) problems.push(`request to another origin: ${request.url()}`);
	});
	await page.exposeFunction('atlasViolation', (text: string) => problems.push(`policy: ${text}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const tell = (globalThis as unknown as { atlasViolation(text: string): void }).atlasViolation;
			tell(`${event.violatedDirective}: ${event.blockedURI} at ${event.sourceFile}`);
		});
	});
	return problems;
}

/** Opens an address and waits until the map is interactive, as SVG or as MapLibre draws it. */
export async function open(page: Page, path: string, renderer: 'svg' | 'gl' | 'any' = 'any') {
	await page.goto(path);
	const ready = renderer === 'any' ? '[data-map-ready]' : `[data-map-ready="${renderer}"]`;
	// MapLibre's first frames take SwiftShader half a minute, and minutes on two busy cores.
	await page.locator(ready).waitFor({ timeout: renderer === 'gl' ? 240_000 : 90_000 });
	await page.evaluate(() => document.fonts.ready);
}

/** Opens a page without a map and waits until its script answers: Kit's announcer comes with it. */
export async function read(page: Page, path: string) {
	await page.goto(path);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/**
 * Where each unit's colour is to be read, in pixels of the page: its probe, by the contract of
 * `data-probe-<id>`, or the swatch of the marker at the map's edge where the unit is off the screen.
 */
export async function probePoints(page: Page): Promise<Map<UnitId, { x: number; y: number }>> {
	const found = await page.locator('[data-map-ready]').evaluate((node) => {
		const map = node.getBoundingClientRect();
		return node
			.getAttributeNames()
			.filter((name) => name.startsWith('data-probe-'))
			.map((name) => {
				const id = name.slice(11);
				const [x = NaN, y = NaN] = (node.getAttribute(name) ?? '').split(',').map(Number);
				const shown = x > map.left && x < map.right && y > map.top && y < map.bottom;
				const swatch = document.querySelector(`[data-edge="${id}"] svg`)?.getBoundingClientRect();
				if (shown || !swatch) return { id, x, y };
				return { id, x: swatch.x + swatch.width / 2, y: swatch.y + swatch.height / 2 };
			});
	});
	return new Map(found.map(({ id, x, y }) => [id, { x, y }]));
}

/** The page as it looks now. */
export async function shot(page: Page): Promise<Picture> {
	return new Picture(await page.screenshot());
}

/** The scene of a day, `1932-05-04`, as the page shows it once all is loaded; else the default view. */
export function sceneOn(day: string | Day, more: Partial<View> = {}): Scene {
	const at = typeof day === 'number' ? day : parseDay(day);
	if (at === undefined) throw new Error(`There is no day "${day}"`);
	return sceneOf({ ...defaultView, day: at, ...more }, life);
}

/**
 * Units that do not look as the scene says, each with what was seen; empty when all do. Plain classes
 * by the pixel at the probe, hatched ones by the most frequent colour round it.
 */
async function wrongColours(page: Page, scene: Scene, ids: readonly UnitId[]) {
	// The word that there is no WebGL lies over the north.
	const notice = page.locator('[data-notices] button');
	if (await notice.count()) await notice.click();
	const points = await probePoints(page);
	const picture = await shot(page);
	return ids.flatMap((id) => {
		const look = scene.looks.find((each) => each.id === id);
		const point = points.get(id);
		if (!look || !point) return [`${id}: no ${look ? 'probe' : 'look'}`];
		const { x, y } = point;
		const hatched = scene.view.patterns && look.class === 'signed';
		const plain = look.pattern === 'plain' && !hatched && !scene.standings?.get(id)?.struck;
		const seen = plain ? picture.at(x, y) : picture.most(x, y);
		return alike(seen, look.fill) ? [] : [`${id}: ${seen} at ${x},${y}, not ${look.fill}`];
	});
}

/** Waits until units look as the scene says: a fade has ended, and a slow machine has drawn its end. */
export async function expectColours(page: Page, scene: Scene, ids: readonly UnitId[]) {
	await expect.poll(() => wrongColours(page, scene, ids), { timeout: 60_000 }).toEqual([]);
}

/** Chooses something in the panel of options, and closes it. */
export async function choose(page: Page, ...options: string[]) {
	await page.getByRole('button', { name: 'More', exact: true }).click();
	const panel = page.getByRole('dialog', { name: 'Timeline' });
	for (const option of options) await panel.getByText(option, { exact: true }).click();
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
}

/** Steps through every signature by the slider: no colour the day before, and its colour on the day. */
export async function expectSignatures(page: Page) {
	const { events } = sceneOn('1933-12-31');
	const ids = events.map(({ state }) => state);
	const slider = page.locator('[data-timeline]');
	for (const event of events)
		await test.step(event.state, async () => {
			await slider.fill(String(event.day - 1));
			await expectColours(page, sceneOn(event.day - 1), ids);
			await slider.press('ArrowRight');
			await expect(slider).toHaveValue(String(event.day));
			await expectColours(page, sceneOn(event.day), ids);
		});
}
