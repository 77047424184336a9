import { readFile } from 'node:fs/promises';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { CDPSession, Page } from '@playwright/test';
import { hashed } from '../bin/hashed.ts';
import { expect, open, test } from '../bin/probe.ts';

const pin = '482913';
const hash = hashed(pin, Buffer.alloc(16, 7), 210_000);

test.use({ viewport: { width: 1920, height: 1080 }, hasTouch: true });

const room = (page: Page) => page.locator('[data-kiosk-staff]');
const said = (page: Page) => page.locator('[data-staff-said]');

/** Opens the exhibit with the settings of a museum. */
async function exhibit(page: Page, settings: object | string = {}, lang = '/') {
	const body =
		typeof settings === 'string' ? settings : JSON.stringify({ pin: hash, site, ...settings });
	await page.route('**/kiosk.json', (route) =>
		route.fulfill({ contentType: 'application/json', body })
	);
	await open(page, `${lang}?mode=kiosk`);
	await page.locator('html[data-visit]').waitFor();
}
const site = 'https://example.org/atlas';

type Point = readonly [number, number];
const corners: Point[] = [
	[12, 12],
	[1908, 1068]
];

/** Fingers on the screen, as the browser has them from a touch screen. */
async function fingers(cdp: CDPSession, type: 'touchStart' | 'touchEnd', points: Point[]) {
	const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
	await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
}
async function hold(page: Page, points: Point[], ms: number) {
	const cdp = await page.context().newCDPSession(page);
	for (let at = 1; at <= points.length; at++) await fingers(cdp, 'touchStart', points.slice(0, at));
	await page.waitForTimeout(ms);
	await fingers(cdp, 'touchEnd', []);
	await cdp.detach();
}
async function enter(page: Page, digits: string) {
	for (const digit of digits) await page.locator(`[data-staff-key="${digit}"]`).tap();
}
async function enterPanel(page: Page) {
	await page.keyboard.press('Control+Alt+KeyS');
	await expect(room(page)).toHaveAttribute('data-kiosk-staff', 'pad');
	await enter(page, pin);
	await expect(room(page)).toHaveAttribute('data-kiosk-staff', 'panel');
}
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

test('two opposite corners held for three seconds open a pad, the PIN opens the panel', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await exhibit(page);
	// One corner, and both but for a moment.
	await hold(page, corners.slice(0, 1), 3500);
	await hold(page, corners, 1500);
	await expect(room(page)).toHaveCount(0);
	const before = asked.length;
	await hold(page, corners, 3300);
	await expect(room(page)).toHaveAttribute('data-kiosk-staff', 'pad');
	// What the panel is made of was not there before.
	expect(asked.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
	const key = await page.locator('[data-staff-key="5"]').boundingBox();
	const mm = await page.evaluate(() => {
		const root = getComputedStyle(document.documentElement);
		return parseFloat(root.getPropertyValue('--mm'));
	});
	expect(Math.min(key?.width ?? 0, key?.height ?? 0)).toBeGreaterThanOrEqual(12.7 * mm);
	await enter(page, '4829');
	await page.locator('[data-staff-key="erase"]').tap();
	await enter(page, '913');
	await expect(room(page)).toHaveAttribute('data-kiosk-staff', 'panel');
	await page.locator('[data-staff-close]').tap();
	await expect(room(page)).toHaveCount(0);
});

test('10,000 random touches never open it', async ({ page }) => {
	await exhibit(page);
	let seed = 1932;
	const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
	const point = (): Point => {
		const at: Point = [random() * 1919, random() * 1079];
		return random() < 0.6 ? at : (corners[random() < 0.5 ? 0 : 1] ?? at);
	};
	// As the page hears them, without what its controls would do: the exhibit's own test presses those.
	for (let batch = 0; batch < 100; batch++) {
		const taps = Array.from({ length: 100 }, (_, at) => ({
			id: 100 + batch * 100 + at,
			at: point(),
			stays: random() < 0.02
		}));
		await page.evaluate((all) => {
			for (const { id, at, stays } of all) {
				const [clientX, clientY] = at;
				const init = { pointerId: id, pointerType: 'touch', clientX, clientY, bubbles: true };
				const target = document.elementFromPoint(clientX, clientY) ?? document.body;
				const types = ['pointerover', 'pointerdown', 'pointerup', 'pointerout'];
				for (const type of stays ? types.slice(0, 2) : types)
					target.dispatchEvent(new PointerEvent(type, init));
			}
		}, taps);
	}
	expect(await room(page).count()).toBe(0);
	await page.waitForTimeout(3500);
	await expect(room(page)).toHaveCount(0);
	await hold(page, corners, 3300);
	await expect(room(page)).toHaveAttribute('data-kiosk-staff', 'pad');
});

test('five wrong PINs lock it for five minutes, over a reload too', async ({ page }) => {
	await page.clock.install();
	await exhibit(page);
	await page.keyboard.press('Control+Alt+KeyS');
	for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
		await enter(page, '111111');
		await expect(said(page)).toContainText(`Wrong PIN. ${left} left.`);
	}
	await enter(page, '111111');
	await expect(said(page)).toContainText('Try again in 5 minutes');
	await expect(page.locator('[data-staff-key="1"]')).toBeDisabled();
	await page.keyboard.type(pin);
	await expect(room(page)).toHaveAttribute('data-kiosk-staff', 'pad');
	await page.reload();
	await page.locator('html[data-visit]').waitFor();
	await page.keyboard.press('Control+Alt+KeyS');
	await expect(said(page)).toContainText('minutes');
	await page.keyboard.type(pin);
	await expect(room(page)).toHaveAttribute('data-kiosk-staff', 'pad');
	await page.clock.fastForward('05:05');
	// It has closed meanwhile, for nobody touched it.
	await expect(room(page)).toHaveCount(0);
	await enterPanel(page);
	expect(await page.evaluate(() => localStorage.getItem('pact-atlas:pin'))).toBeNull();
});

test('pad and panel close after half a minute without input', async ({ page }) => {
	await page.clock.install();
	await exhibit(page);
	await page.keyboard.press('Control+Alt+KeyS');
	await expect(room(page)).toHaveAttribute('data-kiosk-staff', 'pad');
	await page.clock.fastForward('00:31');
	await expect(room(page)).toHaveCount(0);
	await enterPanel(page);
	await page.clock.fastForward('00:20');
	await page.locator('[data-staff-cursor]').tap();
	await page.clock.fastForward('00:20');
	await expect(room(page)).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('data-cursor', '');
	await page.clock.fastForward('00:11');
	await expect(room(page)).toHaveCount(0);
});

test('the panel tells versions, faults of the settings, errors and visits, and hands out the counts', async ({
	page
}) => {
	await page.addInitScript(() => {
		const error = { at: '2026-11-27T10:00:00.000Z', message: 'WebGL was lost', count: 3 };
		localStorage.setItem('pact-atlas:errors', JSON.stringify([error]));
	});
	const wrong = `{\n"pin": "${hash}",\n"idle": { "prompt": 5 },\n"langs": ["lv"] }`;
	await exhibit(page, wrong);
	await page.evaluate(() => {
		for (const what of ['session', 'session', 'language:lv', 'state:latvia', 'play', 'anna'])
			document.dispatchEvent(new CustomEvent('kiosk:count', { detail: { what } }));
	});
	await enterPanel(page);
	await expect(page.locator('[data-staff-fact="version"]')).not.toBeEmpty();
	await expect(page.locator('[data-staff-fact="data"]')).toContainText(
		/\d+\.\d+\.\d+ · [\da-f]{12}/
	);
	await expect(page.locator('[data-staff-problems]')).toContainText('Line 3 · idle.prompt');
	await expect(page.locator('[data-staff-problems]')).toContainText('a number from 30 to 600');
	await expect(page.locator('[data-staff-problems]')).toContainText('Line 4 · langs');
	await expect(page.locator('[data-staff-errors]')).toContainText('WebGL was lost');
	await expect(page.locator('[data-staff-visits]')).toContainText('Latviešu 1');
	const coming = page.waitForEvent('download');
	await page.locator('[data-staff-csv]').tap();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/^pact-atlas-counts-\d{4}-\d\d-\d\d\.csv$/);
	const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
	expect(lines[0]).toBe('day,hour,what,count');
	expect(lines.filter((line) => line.includes(',language:lv,'))).toHaveLength(1);
	expect(lines.join()).not.toContain('anna');
	const known = ['boots', 'counts', 'errors', 'pin'].map((name) => `pact-atlas:${name}`);
	expect((await stored(page)).filter((key) => !known.includes(key))).toEqual([]);
	// Without an address there is no code, and a line says why.
	await expect(page.locator('[data-staff-phone] svg')).toHaveCount(0);
	await expect(page.locator('[data-staff-phone]')).toContainText('no public address');
});

test('the calibration card is as large as it says, and tells the diagonal that would fit', async ({
	page
}) => {
	await exhibit(page, { screen: { diagonal: 24 } });
	await enterPanel(page);
	// 24 inches of 1920 by 1080 pixels: 0.2767 mm for each.
	const mm = Math.hypot(1920, 1080) / (24 * 25.4);
	const widths = await page.evaluate(() =>
		['ruler', 'bank', 'square="20"', 'square="12.7"'].map((name) => {
			const shape = document.querySelector(`[data-staff-${name}]`);
			const { width, height } = shape?.getBoundingClientRect() ?? { width: 0, height: 0 };
			return [width, height];
		})
	);
	const wanted = [
		[100, 0],
		[85.6, 53.98],
		[20, 20],
		[12.7, 12.7]
	];
	for (const [at, [width = 0, height = 0]] of wanted.entries()) {
		expect(Math.abs((widths[at]?.[0] ?? 0) - width * mm)).toBeLessThan(2);
		if (height) expect(Math.abs((widths[at]?.[1] ?? 0) - height * mm)).toBeLessThan(2);
	}
	await expect(page.locator('[data-staff-fits]')).toContainText('24″');
	await page.locator('[data-staff-measured]').fill('90');
	await expect(page.locator('[data-staff-fits]')).toContainText('screen.diagonal to 21.6');
	await page.locator('[data-staff-step="0.5"]').tap();
	await expect(page.locator('[data-staff-fits]')).toContainText('screen.diagonal to 21.7');
});

test('the code is read from the screen, at 20 mm or more, in the language of the page', async ({
	page
}) => {
	await exhibit(page, { screen: { diagonal: 24 }, language: 'lv' }, '/lv/');
	await enterPanel(page);
	const code = page.locator('[data-staff-phone] [data-kiosk-code]');
	await expect(code).toHaveAttribute('aria-label', /Kods, kas/);
	await code.scrollIntoViewIfNeeded();
	const box = await code.boundingBox();
	expect(box?.width).toBeGreaterThanOrEqual((20 * Math.hypot(1920, 1080)) / (24 * 25.4));
	const { data, width, height } = PNG.sync.read(await code.screenshot());
	expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`${site}/lv/`);
});

test('without a PIN in kiosk.json there is no way in', async ({ page }) => {
	await exhibit(page, '{}');
	await hold(page, corners, 3300);
	await page.keyboard.press('Control+Alt+KeyS');
	await page.waitForTimeout(500);
	await expect(room(page)).toHaveCount(0);
});
