import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test, type BrowserContext, type Page } from '@playwright/test';
import { flags, presentChromium } from '../bin/browser.ts';
import { expect, expectColours, open, sceneOn, watch } from '../bin/probe.ts';
import { listen } from '../bin/server.ts';
import { Versions } from '../bin/versions.ts';

const base = '/museum/atlas';
const home = `${base}/?date=1932-07-25`;
const kiosk = `${base}/?mode=kiosk`;
// Hundreds of files are kept in each test, on a machine that may do much else.
test.describe.configure({ timeout: 600_000 });
let site: Versions;
let origin = '';
let profile = '';
let context: BrowserContext;

/** A browser with a profile of its own, as a device has: what it keeps is there after a restart. */
function launch(): Promise<BrowserContext> {
	return chromium.launchPersistentContext(profile, {
		executablePath: presentChromium(),
		args: [...flags, '--disable-3d-apis', '--disable-gpu'],
		viewport: { width: 1280, height: 720 },
		reducedMotion: 'reduce',
		locale: 'en-GB',
		serviceWorkers: 'allow'
	});
}

test.beforeEach(async () => {
	site = new Versions('build', base);
	origin = await listen(site.server, 0);
	profile = mkdtempSync(join(tmpdir(), 'pact-atlas-profile-'));
	context = await launch();
});

test.afterEach(async () => {
	await context.close();
	site.server.closeAllConnections();
	site.server.close();
	rmSync(profile, { recursive: true, force: true });
});

/** Says something to the worker in charge, and gives its answer. */
async function say(page: Page, type: string): Promise<{ left: number; version: string } | null> {
	return page.evaluate(async (type) => {
		const { active } = await navigator.serviceWorker.ready;
		return new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = ({ data }) => resolve(data as { left: number; version: string });
			setTimeout(resolve, 30_000, null);
			active?.postMessage({ type }, [port2]);
		});
	}, type);
}

/** Waits until all that is to be kept is kept, slow as the machine may be. */
async function kept(page: Page, least: number) {
	// An exhibit that was slow to start may load itself once more meanwhile.
	const found = () => inCache(page).catch(() => 0);
	await expect.poll(found, { timeout: 300_000 }).toBeGreaterThan(least);
	const left = async () => (await say(page, 'verify').catch(() => null))?.left;
	await expect.poll(left, { timeout: 300_000 }).toBe(0);
}

/** How many files the latest version has in its cache. */
function inCache(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => !name.endsWith(':state'));
		const last = names.sort().at(-1);
		return last ? (await (await caches.open(last)).keys()).length : 0;
	});
}

/** Unplugs the device: the server is gone, and everything that it might still be sending. */
async function unplug() {
	site.server.closeAllConnections();
	await new Promise((resolve) => site.server.close(resolve));
}

const built = (page: Page) => page.locator('html').getAttribute('data-build');
const drawn = (page: Page) => expectColours(page, sceneOn('1932-07-25'), ['poland', 'latvia']);
/** Nobody is there and the sequence plays: of the map, the Soviet Union alone has always the same colour. */
async function exhibited(page: Page) {
	await expect(page.locator('[data-kiosk-attract]')).toBeVisible({ timeout: 60_000 });
	await expectColours(page, sceneOn('1932-07-25'), ['ussr']);
}
const moment = (page: Page) =>
	page.evaluate(() => document.dispatchEvent(new CustomEvent('kiosk:attract-idle')));

test.describe('K15', () => {
	test('a kiosk starts from cold with nothing to reach, in each of its languages', async () => {
		const first = await context.newPage();
		await open(first, origin + kiosk);
		await kept(first, 500);
		await unplug();
		await context.setOffline(true);
		await first.reload();
		await exhibited(first);
		await context.close();
		context = await launch();
		const second = await context.newPage();
		const problems = await watch(second, origin);
		await open(second, origin + kiosk);
		await exhibited(second);
		await second.mouse.click(900, 300);
		await second.locator('[data-kiosk-act="language:uk"]').click();
		await expect(second.locator('html')).toHaveAttribute('lang', 'uk', { timeout: 60_000 });
		await expectColours(second, sceneOn('1925-12-01'), ['ussr', 'poland']);
		// A browser tells of what it cannot load: the settings and the beats are the server's.
		expect(problems.filter((text) => !/ERR_|Failed to load/.test(text))).toEqual([]);
	});

	test('a reader has the map, the cards, the tour and the pages of the language', async () => {
		const page = await context.newPage();
		await open(page, `${origin}${base}/lv/`);
		await kept(page, 100);
		expect(site.asked.filter((path) => /\/(fi|et|on|geo|data)\//.test(path))).toEqual([]);
		await unplug();
		await page.goto(`${origin}${base}/lv/?state=latvia&date=1932-07-25`);
		await expect(page.locator('[data-card="latvia"]')).toBeVisible({ timeout: 60_000 });
		await drawn(page);
		await page.goto(`${origin}${base}/lv/?tour=2`);
		await expect(page.locator('#tour-title')).toBeVisible({ timeout: 60_000 });
		// The address without its slash is the same page, as servers have it.
		await page.goto(`${origin}${base}/lv/claims`);
		await expect(page.locator('h1')).toBeVisible();
		expect(new URL(page.url()).pathname).toBe(`${base}/lv/claims/`);
	});

	test('a page that was once seen is there again', async () => {
		const page = await context.newPage();
		await open(page, origin + home);
		await kept(page, 100);
		await page.goto(`${origin}${base}/fi/read/`);
		await expect(page.locator('h1')).toBeVisible();
		await page.waitForTimeout(1000);
		await unplug();
		await page.goto(`${origin}${base}/fi/read/`);
		await expect(page.locator('h1')).toBeVisible();
	});

	test('nothing is registered in a frame of another page', async () => {
		const page = await context.newPage();
		await page.route('**/host.html', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><title>Host</title><iframe src="${home}&mode=embed"></iframe>`
			})
		);
		await page.goto(`${origin}${base}/host.html`);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('[data-map-ready]')).toBeVisible({ timeout: 60_000 });
		await page.waitForTimeout(3000);
		const count = await page.evaluate(
			async () => (await navigator.serviceWorker.getRegistrations()).length
		);
		expect(count).toBe(0);
	});
});

test.describe('K16', () => {
	test('what a browser took from the cache is put back at the next start', async () => {
		const page = await context.newPage();
		await open(page, origin + kiosk);
		await kept(page, 500);
		const before = await inCache(page);
		const taken = await page.evaluate(async () => {
			const name = (await caches.keys()).find((each) => !each.endsWith(':state')) ?? '';
			const cache = await caches.open(name);
			const keys = await cache.keys();
			const some = keys.filter((_, i) => i % 50 === 0);
			await Promise.all(some.map((key) => cache.delete(key)));
			return some.length;
		});
		expect(taken).toBeGreaterThan(5);
		expect(await inCache(page)).toBe(before - taken);
		await page.reload();
		await exhibited(page);
		await expect.poll(() => inCache(page), { timeout: 300_000 }).toBe(before);
	});

	test('a browser that forgot everything begins anew', async () => {
		const page = await context.newPage();
		await open(page, origin + kiosk);
		await kept(page, 500);
		const before = await inCache(page);
		const cdp = await context.newCDPSession(page);
		await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
		await page.reload();
		await exhibited(page);
		await kept(page, before - 1);
	});

	test('a full disk never breaks the view, and is logged once', async () => {
		const page = await context.newPage();
		await page.goto(`${origin}${base}/favicon.svg`);
		const cdp = await context.newCDPSession(page);
		await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100 });
		await open(page, origin + kiosk);
		await exhibited(page);
		const log = () =>
			page.evaluate(
				() => JSON.parse(localStorage.getItem('pact-atlas:errors') ?? '[]') as object[]
			);
		await expect.poll(async () => (await log()).length, { timeout: 60_000 }).toBe(1);
		await page.waitForTimeout(3000);
		expect(JSON.stringify(await log())).toContain('offline');
		expect(await log()).toHaveLength(1);
		await exhibited(page);
	});
});

test('K17: what the browser says of its line or its disk changes nothing', async () => {
	const page = await context.newPage();
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
		const refuse = () => Promise.reject(new Error('not to be asked'));
		for (const name of ['persist', 'persisted'])
			Object.defineProperty(StorageManager.prototype, name, { value: refuse });
	});
	const problems = await watch(page, origin);
	await open(page, origin + kiosk);
	await kept(page, 500);
	await exhibited(page);
	expect(problems).toEqual([]);
});

test.describe('K18', () => {
	test('a new version waits for an idle moment; one that cannot start gives way to the last', async () => {
		const page = await context.newPage();
		await open(page, origin + kiosk);
		await kept(page, 500);
		expect(await built(page)).toBe('v1');

		site.current = { name: 'v2' };
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await waiting(page);
		await page.reload();
		await exhibited(page);
		expect(await built(page)).toBe('v1');
		await page.waitForTimeout(2000);
		await moment(page);
		await expect(page.locator('html')).toHaveAttribute('data-build', 'v2', { timeout: 60_000 });
		await exhibited(page);
		// Proven: the version before goes.
		await expect.poll(() => versions(page), { timeout: 60_000 }).toEqual(['v2']);

		site.current = { name: 'v3', broken: true };
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await waiting(page);
		await moment(page);
		await expect(page.locator('html')).toHaveAttribute('data-build', 'v3', { timeout: 60_000 });
		await expect(page.locator('html')).toHaveAttribute('data-build', 'v2', { timeout: 90_000 });
		await exhibited(page);
		await page.reload();
		await exhibited(page);
		expect(await built(page)).toBe('v2');

		site.current = { name: 'v4' };
		await page.waitForTimeout(2000);
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await waiting(page);
		await moment(page);
		await expect(page.locator('html')).toHaveAttribute('data-build', 'v4', { timeout: 60_000 });
		await exhibited(page);
		await expect.poll(() => versions(page), { timeout: 60_000 }).toEqual(['v4']);
	});

	test('a version that is not whole never begins', async () => {
		const page = await context.newPage();
		await open(page, origin + kiosk);
		await kept(page, 500);
		site.current = { name: 'v2' };
		site.missing = /manifest\.webmanifest/;
		await page.evaluate(() =>
			navigator.serviceWorker.ready.then((it) => it.update()).catch(() => null)
		);
		await expect.poll(() => versions(page), { timeout: 60_000 }).toEqual(['v1']);
		await moment(page);
		await page.waitForTimeout(2000);
		expect(await built(page)).toBe('v1');
	});

	test('a reader is told by one line, and goes on with the old version until asked', async () => {
		const page = await context.newPage();
		const problems = await watch(page, origin);
		await open(page, `${origin}${base}/?date=1932-07-25`);
		await kept(page, 100);
		site.current = { name: 'v2' };
		await page.reload();
		const line = page.locator('[data-renewal]');
		await expect(line).toHaveText('A new version is ready. Reload', { timeout: 60_000 });
		expect(await built(page)).toBe('v1');
		await line.getByRole('button', { name: 'Reload' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-build', 'v2', { timeout: 60_000 });
		await drawn(page);
		await expect(line).toHaveCount(0);
		expect(new URL(page.url()).search).toBe('?date=1932-07-25');
		expect(problems).toEqual([]);
	});
});

async function waiting(page: Page) {
	const count = () =>
		page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
	await expect.poll(count, { timeout: 300_000 }).toBe(true);
}

function versions(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const names = (await caches.keys()).map((name) => name.split(':').at(-1) ?? '');
		return names.filter((name) => name !== 'state').sort();
	});
}
