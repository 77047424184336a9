import type { FrameLocator, Page } from '@playwright/test';
import { expect, sceneOn, test } from '../bin/probe.ts';

type Message = Record<string, unknown> & { type: string };
interface Host {
	heard: Message[];
	ask(message: object): void;
}

/** A page of the same origin that holds nothing but the frame, and keeps what it hears. */
async function host(page: Page, query: string, size = { width: 800, height: 560 }) {
	const body = `<!doctype html><title>Host</title><body style="margin:0;height:3000px">
		<iframe title="Map" src="/${query}" width="${size.width}" height="${size.height}"></iframe>`;
	await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.addInitScript(() => {
		if (window !== parent) return;
		const heard: Message[] = [];
		addEventListener('message', ({ data }) => heard.push(data as Message));
		const ask = (message: object) =>
			document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
		Object.assign(globalThis, { heard, ask });
	});
	await page.goto('/host.html');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-map-ready]')).toBeVisible({ timeout: 60_000 });
	await expect.poll(async () => (await heard(page)).length, { timeout: 60_000 }).toBeGreaterThan(0);
	return frame;
}

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as Host).heard);
const ask = (page: Page, message: object) =>
	page.evaluate((sent) => (globalThis as unknown as Host).ask(sent), message);

/** Sends a command and gives its answer. */
async function command(page: Page, message: object): Promise<Message> {
	const id = Math.random();
	await ask(page, { source: 'pact-atlas', version: 1, id, ...message });
	const answered = async () => (await heard(page)).find((one) => one.id === id);
	await expect.poll(answered).toBeTruthy();
	return (await answered()) as Message;
}

async function expectDay(frame: FrameLocator, day: string) {
	for (const look of sceneOn(day).looks.filter(({ class: name }) => name !== 'not-a-state'))
		await expect(frame.locator(`[data-unit="${look.id}"]`)).toHaveAttribute('fill', look.fill);
}

test('a host steers the map by every command, and hears what happens', async ({ page }) => {
	const frame = await host(page, '?date=1932-01-21&mode=embed');
	const about = { source: 'pact-atlas', version: 1, language: 'en', basis: 'signed' };
	expect((await heard(page))[0]).toMatchObject({
		...about,
		type: 'ready',
		date: '1932-01-21',
		state: 'finland',
		playing: false
	});

	expect(await command(page, { type: 'set-date', date: '1932-07-25' })).toMatchObject({
		...about,
		type: 'state',
		date: '1932-07-25',
		state: 'poland',
		sentence: await frame.locator('[data-sentence]').innerText()
	});
	await expect(frame.locator('[data-date]')).toHaveText('25 July 1932');
	await expectDay(frame, '1932-07-25');
	expect((await heard(page)).filter(({ type }) => type === 'datechange')).toHaveLength(1);

	expect(await command(page, { type: 'next' })).toMatchObject({ date: '1932-11-29' });
	expect(await command(page, { type: 'previous' })).toMatchObject({ date: '1932-07-25' });
	expect(await command(page, { type: 'set-basis', basis: 'in-force' })).toMatchObject({
		basis: 'in-force',
		date: '1932-07-25'
	});
	await expect(frame.locator('[data-unit="poland"]')).not.toHaveAttribute('fill', '#cf9750');
	await command(page, { type: 'set-basis', basis: 'signed' });
	expect(await command(page, { type: 'set-date', date: '1939-08-23' })).toMatchObject({
		date: '1939-08-23'
	});

	await command(page, { type: 'set-date', date: '1932-01-01' });
	expect(await command(page, { type: 'play' })).toMatchObject({ playing: true });
	await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
	await expect
		.poll(async () => (await command(page, { type: 'get-state' })).date)
		.not.toBe('1932-01-01');
	expect(await command(page, { type: 'pause' })).toMatchObject({ playing: false });
	await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain('pause');
	expect((await heard(page)).map(({ type }) => type)).toContain('play');
});

test('what is wrong is answered with what is allowed and changes nothing; the rest is left alone', async ({
	page
}) => {
	await host(page, '?date=1932-05-04&mode=embed');
	for (const [message, answer] of [
		[
			{ type: 'set-date', date: '1932-02-30' },
			{ field: 'date', given: '1932-02-30' }
		],
		[{ type: 'set-basis', basis: 'x' }, { allowed: ['signed', 'in-force', 'initialled'] }],
		[{ type: 'explode' }, { field: 'type' }],
		[
			{ type: 'play', version: 2 },
			{ field: 'version', allowed: [1] }
		]
	] as const)
		expect(await command(page, message)).toMatchObject({ type: 'error', ...answer });
	const before = (await heard(page)).length;
	for (const message of ['play', null, { type: 'play' }, { source: 'other', type: 'play' }])
		await ask(page, message as object);
	expect(await command(page, { type: 'get-state' })).toMatchObject({
		date: '1932-05-04',
		playing: false
	});
	expect(await heard(page)).toHaveLength(before + 1);
});

test('the frame works by key and by tap, opens the full map, and never scrolls', async ({
	page
}) => {
	const frame = await host(page, '?date=1932-05-04&mode=embed');
	const slider = frame.locator('[data-timeline]');
	await expect(slider).toHaveCount(1);
	// Until the map has been clicked the wheel is the page's.
	await page.mouse.move(300, 250);
	await page.mouse.wheel(0, 400);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	expect(await slider.evaluate(() => scrollY)).toBe(0);
	await slider.focus();
	await page.keyboard.press('PageDown');
	await expect(frame.locator('[data-date]')).toHaveText('25 July 1932');
	await frame.locator('[data-unit="sweden"]').click({ force: true });
	await expect(frame.locator('[data-card="sweden"]')).toBeVisible();
	await expect(frame.locator('#card-title')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(frame.locator('[data-card]')).toHaveCount(0);
	await expect(slider).toBeFocused();
	await expect(frame.getByRole('link', { name: /Open this view/ })).toHaveAttribute(
		'href',
		'/?date=1932-07-25'
	);
});

test('nothing sticks out of the frame or lies upon another part, from the smallest to the largest', async ({
	page
}) => {
	const frame = await host(page, '?date=1932-07-25&mode=embed', { width: 320, height: 240 });
	for (const [width, height] of [
		[320, 240],
		[480, 360],
		[640, 420],
		[800, 500],
		[1200, 800]
	] as const) {
		await page.setViewportSize({ width: Math.max(width, 400), height: Math.max(height, 400) });
		await page
			.locator('iframe')
			.evaluate((node, size) => Object.assign(node as HTMLIFrameElement, size), {
				width: String(width),
				height: String(height)
			});
		const all = frame.locator('html');
		await expect.poll(() => all.evaluate(() => innerWidth)).toBe(width);
		const found = await all.evaluate((root) => {
			const parts = ['[data-date]', '[data-sentence]', '.full', 'aside summary', '.bar'];
			const boxes = parts.map((part) => ({
				part,
				box: root.querySelector(part)?.getBoundingClientRect() ?? new DOMRect()
			}));
			const out = boxes.filter(
				({ box }) =>
					box.width === 0 ||
					box.left < 0 ||
					box.top < 0 ||
					box.right > innerWidth + 0.5 ||
					box.bottom > innerHeight + 0.5
			);
			const over = boxes.flatMap((a, at) =>
				boxes
					.slice(at + 1)
					.filter(
						({ box: b }) =>
							Math.min(a.box.right, b.right) - Math.max(a.box.left, b.left) > 1 &&
							Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top) > 3 &&
							// The line of the date is as wide as the frame; its words are not.
							a.part !== '[data-date]'
					)
					.map((b) => `${a.part} / ${b.part}`)
			);
			const scrolls = root.scrollHeight > innerHeight || root.scrollWidth > innerWidth;
			return { out: out.map(({ part }) => part), over, scrolls };
		});
		expect(found, `${width} x ${height}`).toEqual({ out: [], over: [], scrolls: false });
	}
});

test('the page on embedding holds a frame that its buttons steer', async ({ page }) => {
	await page.goto('/embed/');
	const frame = page.frameLocator('iframe');
	await page.locator('iframe').scrollIntoViewIfNeeded();
	const log = page.locator('[data-log]');
	await expect(log).toContainText('Finland', { timeout: 60_000 });
	await page.getByRole('button', { name: '25 July 1932' }).click();
	await expect(frame.locator('[data-date]')).toHaveText('25 July 1932');
	await expect(log).toContainText('1932-07-25 – 25 July 1932: Poland');
	await page.getByRole('button', { name: 'Next event' }).click();
	await expect(log).toContainText('France');
});
