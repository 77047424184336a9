import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { flags, presentChromium } from '../bin/browser.ts';
import { expect, expectColours, open, sceneOn, test } from '../bin/probe.ts';
import { listen } from '../bin/server.ts';
import { Versions } from '../bin/versions.ts';

const kiosk = '/?mode=kiosk';
const three = ['poland', 'latvia', 'finland'] as const;
const map = (page: Page) => page.locator('[data-map-ready]');
const drawn = (page: Page) => expectColours(page, sceneOn('1932-07-25'), three);
const errors = (page: Page) =>
	page.evaluate(
		() => JSON.parse(localStorage.getItem('pact-atlas:errors') ?? '[]') as { count: number }[]
	);

/** Takes WebGL from the page's map, or gives it back. */
function context(page: Page, what: 'loseContext' | 'restoreContext') {
	return page.evaluate((what) => {
		const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
		const kept = globalThis as { lost?: WEBGL_lose_context | null };
		if (what === 'loseContext')
			kept.lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		kept.lost?.[what]();
	}, what);
}

test.describe('K19', { tag: '@webgl' }, () => {
	// Software draws a small map sooner.
	test.use({ viewport: { width: 720, height: 480 } });

	test('WebGL lost shows the SVG at once, and back again the same date and colours', async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, '/?date=1932-07-25', 'gl');
		await drawn(page);
		await context(page, 'loseContext');
		await expect(map(page)).toHaveAttribute('data-map-ready', 'svg', { timeout: 1000 });
		await drawn(page);
		await context(page, 'restoreContext');
		await expect(map(page)).toHaveAttribute('data-map-ready', 'gl', { timeout: 240_000 });
		await drawn(page);
		await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
	});

	test('WebGL that does not come back: the map is made anew, and after three times stays an SVG', async ({
		page
	}) => {
		test.setTimeout(900_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, '/?date=1932-05-04', 'gl');
		await context(page, 'loseContext');
		await expect(map(page)).toHaveAttribute('data-map-ready', 'svg', { timeout: 1000 });
		// The date that is chosen meanwhile is the one that the new map shows.
		await page.locator('[data-timeline]').press('PageDown');
		// Its longer sentence moves the map down: where to look is told anew with the size.
		await page.setViewportSize({ width: 720, height: 490 });
		await drawn(page);
		await expect(map(page)).toHaveAttribute('data-map-ready', 'gl', { timeout: 240_000 });
		await drawn(page);
		await context(page, 'loseContext');
		await expect(map(page)).toHaveAttribute('data-map-ready', 'svg', { timeout: 1000 });
		await expect(map(page)).toHaveAttribute('data-map-ready', 'gl', { timeout: 240_000 });
		await context(page, 'loseContext');
		await expect(map(page)).toHaveAttribute('data-map-ready', 'svg', { timeout: 1000 });
		await page.waitForTimeout(20_000);
		await expect(map(page)).toHaveAttribute('data-map-ready', 'svg');
		await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
		await drawn(page);
	});

	test('K20: the GPU process crashes again and again, and a map is always there', async () => {
		test.setTimeout(900_000);
		const site = new Versions('build');
		const origin = await listen(site.server, 0);
		const browser = await chromium.launch({
			executablePath: presentChromium(),
			args: [...flags, '--disable-gpu-process-crash-limit', '--disable-domain-blocking-for-3d-apis']
		});
		const page = await browser.newPage({
			viewport: { width: 720, height: 480 },
			reducedMotion: 'reduce',
			serviceWorkers: 'block'
		});
		await open(page, `${origin}/?date=1932-07-25`, 'gl');
		const cdp = await browser.newBrowserCDPSession();
		for (let i = 0; i < 8; i++) {
			await cdp.send('Browser.crashGpuProcess').catch(() => null);
			await page.waitForTimeout(3000);
			expect(await map(page).getAttribute('data-map-ready')).toMatch(/svg|gl/);
		}
		await drawn(page);
		await browser.close();
		site.server.closeAllConnections();
		site.server.close();
	});
});

test('K21: with no WebGL at all the map works on the SVG', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/?date=1932-05-04');
	await expect(map(page)).toHaveAttribute('data-map-ready', 'svg');
	await page.locator('[data-timeline]').press('PageDown');
	await drawn(page);
	const probe = (await map(page).getAttribute('data-probe-poland')) ?? '';
	const [x = 0, y = 0] = probe.split(',').map(Number);
	await page.mouse.click(x, y);
	await expect(page.locator('[data-card="poland"]')).toBeVisible();
});

// Errors are what these are about: they are not watched for.
test.describe('an exhibit in trouble', () => {
	let site: Versions;
	let origin = '';
	let browser: BrowserContext;
	let page: Page;

	test.beforeEach(async ({ browser: given }) => {
		site = new Versions('build');
		origin = await listen(site.server, 0);
		browser = await given.newContext({
			viewport: { width: 1280, height: 720 },
			reducedMotion: 'reduce',
			serviceWorkers: 'block'
		});
		page = await browser.newPage();
	});

	test.afterEach(async () => {
		await browser.close();
		site.server.closeAllConnections();
		site.server.close();
	});

	/** Opens the exhibit and waits until it would notice an error. */
	async function start() {
		await open(page, origin + kiosk);
		await expect
			.poll(
				async () => {
					await page.evaluate(() =>
						document.dispatchEvent(
							new CustomEvent('kiosk:error', { detail: { message: 'the first' } })
						)
					);
					return (await errors(page)).length;
				},
				{ timeout: 60_000 }
			)
			.toBeGreaterThan(0);
	}

	test('K22: a hundred errors are logged in short, and lead to at most three loads in ten minutes', async () => {
		test.slow();
		await page.clock.install({ time: new Date('2030-05-06T12:00:00Z') });
		let loads = -1;
		page.on('load', () => (loads += 1));
		await start();
		for (let i = 0; i < 100; i++) {
			await page.evaluate(() => setTimeout(() => Promise.reject(new Error('again')), 0));
			await page.clock.fastForward(6000);
			await map(page).waitFor({ timeout: 60_000 });
		}
		expect(loads).toBeGreaterThan(0);
		expect(loads).toBeLessThanOrEqual(3);
		const log = await errors(page);
		expect(log.length).toBeLessThan(10);
		expect(log.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(50);
		await expectColours(page, sceneOn('1932-07-25'), ['ussr']);
	});

	test('what the content policy refuses is logged', async () => {
		await start();
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'globalThis.foreign = true';
			document.body.append(script);
		});
		await expect
			.poll(async () => JSON.stringify(await errors(page)))
			.toContain('policy: script-src');
	});

	test('K23: the heart beats with the frames, and a page that is stuck falls silent', async () => {
		test.slow();
		await open(page, origin + kiosk);
		await expect.poll(() => site.beats.length, { timeout: 90_000 }).toBeGreaterThan(1);
		const beat = site.beats.at(-1);
		expect(beat).toMatchObject({ renderer: 'svg', phase: 'attract' });
		expect(beat?.date).toMatch(/^19\d\d-\d\d-\d\d$/);
		expect(Number(beat?.frames)).toBeGreaterThan(0);
		expect(Number(beat?.uptime)).toBeGreaterThan(9);
		expect(String(beat?.version)).not.toBe('');
		void page.evaluate(() => {
			const end = performance.now() + 40_000;
			while (performance.now() < end);
		});
		await page.waitForTimeout(2000);
		const before = site.beats.length;
		await new Promise((resolve) => setTimeout(resolve, 30_000));
		expect(site.beats.length).toBe(before);
		await expect.poll(() => site.beats.length, { timeout: 60_000 }).toBeGreaterThan(before);
	});

	test('K23: where nothing is drawn any more the heart stops, though the page still runs', async () => {
		await open(page, origin + kiosk);
		await expect.poll(() => site.beats.length, { timeout: 90_000 }).toBeGreaterThan(0);
		await page.evaluate(() => (globalThis.requestAnimationFrame = () => 0));
		await page.waitForTimeout(500);
		const before = site.beats.length;
		await page.waitForTimeout(15_000);
		expect(site.beats.length).toBe(before);
	});

	test('K27: the screen is kept awake, and again after the page was hidden', async () => {
		await page.addInitScript(() => {
			const locks: EventTarget[] = [];
			Object.assign(globalThis, { locks });
			const request = () => {
				const lock = Object.assign(new EventTarget(), { release: () => Promise.resolve() });
				locks.push(lock);
				return Promise.resolve(lock);
			};
			Object.defineProperty(navigator, 'wakeLock', { value: { request } });
		});
		const asked = () =>
			page.evaluate(() => (globalThis as unknown as { locks: unknown[] }).locks.length);
		const turn = (state: string) =>
			page.evaluate((state) => {
				Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
			}, state);
		await open(page, origin + kiosk);
		await expect.poll(asked, { timeout: 60_000 }).toBe(1);
		await turn('hidden');
		expect(await asked()).toBe(1);
		await turn('visible');
		await expect.poll(asked).toBe(2);
	});
});
