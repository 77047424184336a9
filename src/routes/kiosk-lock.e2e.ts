import type { Page } from '@playwright/test';
import { languages } from '#lib/i18n/languages.ts';
import { stops } from '#lib/tour/stops.ts';
import { expect, open, test } from '../bin/probe.ts';
import { Exhibit } from '../bin/soak/exhibit.ts';
import { Fingers, type Point } from '../bin/soak/fingers.ts';
import { mapPoints, sliderBox } from '../bin/soak/marks.ts';
import { monkey } from '../bin/soak/monkey.ts';
import { Problems } from '../bin/soak/problems.ts';
import { Random } from '../bin/soak/random.ts';
import { lookAt, placeOf } from '../bin/soak/seen.ts';
import { faultsOf, inBounds } from '../bin/soak/valid.ts';

// Longer where a machine has the time: seconds of many hands, and touches of the monkey.
const seconds = Number(process.env.KIOSK_HANDS_SECONDS ?? 8);
const touches = Number(process.env.KIOSK_TOUCHES ?? 2000);
const seed = Number(process.env.KIOSK_SEED ?? 1932);
const screen = { width: 1080, height: 1920 };

test.use({ viewport: screen, hasTouch: true });

const phase = (page: Page) => page.locator('html').getAttribute('data-visit');
const act = (page: Page, name: string) => page.locator(`[data-kiosk-act="${name}"]`);

/** Opens the exhibit and wakes it by a touch. */
async function begin(page: Page): Promise<Fingers> {
	await open(page, '/?mode=kiosk', 'svg');
	await expect(page.locator('[data-kiosk-attract]')).toBeVisible({ timeout: 60_000 });
	const fingers = new Fingers(await page.context().newCDPSession(page));
	await fingers.tap([screen.width / 2, 300]);
	await expect.poll(() => phase(page)).toBe('active');
	await act(page, 'tour').waitFor();
	return fingers;
}

/** Where a finger meets a control. */
async function spotOf(page: Page, selector: string): Promise<Point> {
	const at = await placeOf(page, selector);
	expect(at, selector).not.toBeNull();
	expect(at, selector).not.toBe('covered');
	return at as Point;
}

/** The kinds of events that a page can refuse, and those of them that this page has refused. */
function refused(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const at = document.querySelector('h1, h2, p') ?? document.body;
		const init = { bubbles: true, cancelable: true };
		const keys: KeyboardEventInit[] = [
			...['F5', 'F11', 'F12', 'F1', 'F3', 'Backspace', 'ContextMenu'].map((key) => ({ key })),
			...[...'rpsuojfgh+-0='].map((key) => ({ key, ctrlKey: true })),
			...['ArrowLeft', 'ArrowRight', 'Home'].map((key) => ({ key, altKey: true })),
			{ key: 'I', ctrlKey: true, shiftKey: true },
			{ key: 'r', metaKey: true }
		];
		const name = ({ key, ctrlKey, altKey, metaKey }: KeyboardEventInit) =>
			[ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', key].filter(Boolean).join('+');
		const plain = [
			...['contextmenu', 'dragstart', 'selectstart', 'gesturestart', 'gesturechange'],
			...['drop', 'dragover', 'copy', 'cut']
		];
		const events: [string, Event][] = [
			...plain.map((type): [string, Event] => [type, new Event(type, init)]),
			['auxclick', new MouseEvent('auxclick', { ...init, button: 1 })],
			['mousedown', new MouseEvent('mousedown', { ...init, button: 3 })],
			['mouseup', new MouseEvent('mouseup', { ...init, button: 3 })],
			['wheel', new WheelEvent('wheel', { ...init, ctrlKey: true, deltaY: -100 })],
			...keys.map((key): [string, Event] => [
				name(key),
				new KeyboardEvent('keydown', { ...init, ...key })
			])
		];
		return events.filter(([, event]) => !at.dispatchEvent(event)).map(([type]) => type);
	});
}

const all = [
	...['contextmenu', 'dragstart', 'selectstart', 'gesturestart', 'gesturechange'],
	...['drop', 'dragover', 'copy', 'cut', 'auxclick', 'mousedown', 'mouseup', 'wheel'],
	...['F5', 'F11', 'F12', 'F1', 'F3', 'Backspace', 'ContextMenu'],
	...[...'rpsuojfgh+-0='].map((key) => `Ctrl+${key}`),
	...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Ctrl+I', 'Meta+r']
];

/** What styles leave to a finger, over all elements of the page. */
const styles = (page: Page) =>
	page.evaluate(() => {
		const of = (node: Element) => {
			const { touchAction, userSelect, overscrollBehaviorY } = getComputedStyle(node);
			return { touchAction, userSelect, overscrollBehaviorY };
		};
		const nodes = [...document.querySelectorAll('html, body, body *')];
		const distinct = (values: string[]) => [...new Set(values)].sort();
		const reading = (node: Element) => node.closest('[data-kiosk-scroll]') !== null;
		return {
			touch: distinct(nodes.filter((node) => !reading(node)).map((node) => of(node).touchAction)),
			reading: distinct(nodes.filter(reading).map((node) => of(node).touchAction)),
			select: distinct(nodes.map((node) => of(node).userSelect)),
			overscroll: of(document.documentElement).overscrollBehaviorY
		};
	});

test('K10: the exhibit is not zoomed, selected, dragged, context-clicked or left', async ({
	page
}) => {
	const fingers = await begin(page);
	const before = await lookAt(page);
	expect(await refused(page)).toEqual(all);
	await act(page, 'tour').tap();
	await expect(page.locator('[data-tour="1"]')).toBeVisible();
	expect(await styles(page)).toEqual({
		touch: ['none'],
		reading: ['pan-y'],
		select: ['none'],
		overscroll: 'none'
	});

	// The same with real hands: nothing of it does anything.
	await page.evaluate(() => Object.assign(globalThis, { same: true }));
	for (const key of ['F5', 'Control+r', 'Alt+ArrowLeft', 'Backspace', 'Control+p', 'Control+Equal'])
		await page.keyboard.press(key);
	const text = (await page.locator('[data-tour] p').last().boundingBox())!;
	await page.mouse.move(text.x + 4, text.y + 6);
	await page.mouse.down();
	await page.mouse.move(text.x + text.width - 4, text.y + text.height - 4, { steps: 5 });
	await page.mouse.up();
	await page.mouse.dblclick(text.x + 20, text.y + 8);
	await page.mouse.click(text.x + 20, text.y + 8, { button: 'right' });
	await page.keyboard.press('Control+a');
	await fingers.put(0, [500, 500]);
	await fingers.put(1, [560, 1700]);
	await fingers.slide([
		[0, [300, 300]],
		[1, [900, 1800]]
	]);
	await fingers.leave();
	const after = await lookAt(page);
	expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
	expect(faultsOf(after, { origin: new URL(before.url).origin, entries: before.entries })).toEqual(
		[]
	);
});

test('K11: the ordinary site keeps zoom, selection, menus and keys', async ({ page }) => {
	await open(page, '/?date=1932-07-25', 'svg');
	// A wheel with Ctrl is the map's own there, and only there.
	expect(await refused(page)).toEqual([]);
	const { touch, select, overscroll } = await styles(page);
	expect(touch).toContain('auto');
	expect(select).toContain('auto');
	expect(overscroll).toBe('auto');
	const viewport = await page.locator('meta[name="viewport"]').getAttribute('content');
	expect(viewport).not.toMatch(/user-scalable|maximum-scale|minimum-scale/);
	expect(await page.locator('a[href]').count()).toBeGreaterThan(3);
	const line = (await page.locator('.credit').first().boundingBox())!;
	await page.mouse.dblclick(line.x + 30, line.y + 8);
	expect(await page.evaluate(() => String(getSelection()).trim().length)).toBeGreaterThan(0);
});

/** Calls that would open or print something, counted whatever has been put in their place. */
async function spy(page: Page) {
	await page.addInitScript(() => {
		const calls: string[] = [];
		Object.assign(globalThis, { calls });
		for (const name of ['open', 'print'] as const) {
			let inner: (...args: unknown[]) => unknown = () => null;
			Object.defineProperty(globalThis, name, {
				configurable: true,
				get:
					() =>
					(...args: unknown[]) => (calls.push(name), inner(...args)),
				set: (next) => (inner = next)
			});
		}
	});
	return () => page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls);
}

/** What leads out of a page, in whatever state it is. */
const ways = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll(
				'a[href], area[href], [target], form[action], iframe, object, embed, [download], input[type="file"]'
			)
		].map((node) => node.outerHTML.slice(0, 120))
	);

test('K12: no state of the exhibit has a way out', async ({ page }) => {
	test.setTimeout(600_000);
	const calls = await spy(page);
	page.on('download', (download) => expect(download.url()).toBe(''));
	page.on('popup', (popup) => expect(popup.url()).toBe(''));
	await open(page, '/?mode=kiosk', 'svg');
	await expect(page.locator('[data-kiosk-attract]')).toBeVisible({ timeout: 60_000 });
	const { entries } = await lookAt(page);
	const closed = async (state: string) => {
		expect(await ways(page), state).toEqual([]);
		expect((await lookAt(page)).entries, state).toBe(entries);
		expect(await calls(), state).toEqual([]);
	};
	await closed('attract');
	const fingers = new Fingers(await page.context().newCDPSession(page));
	await fingers.tap([500, 300]);
	await act(page, 'tour').tap();
	for (let stop = 1; stop <= stops.length; stop++) {
		await expect(page.locator(`[data-tour="${stop}"]`)).toBeVisible();
		await closed(`tour ${stop}`);
		if (stop < stops.length) await act(page, 'tour-next').tap();
	}
	await act(page, 'close').tap();
	for (const name of ['larger', 'contrast', 'previous', 'next', 'play', 'play', 'aftermath']) {
		await act(page, name).tap();
		await closed(name);
	}
	await act(page, 'claim').tap();
	await expect(page.locator('[data-kiosk-claim]')).toBeVisible();
	await closed('claim');
	await act(page, 'close').first().tap();
	const card = page.locator('[data-kiosk-card]');
	const cards = new Set<string | null>();
	for (let i = 0; i < 12; i++) {
		// The map moves to what has been chosen: the points are others each time.
		const points = await mapPoints(page);
		await fingers.tap(points[(i * 7) % points.length]!);
		await card.waitFor({ timeout: 5000 }).catch(() => {});
		if (await card.count()) cards.add(await card.getAttribute('data-kiosk-card'));
		await closed(`card of ${[...cards].at(-1)}`);
	}
	expect(cards.size).toBeGreaterThan(4);
	for (const { tag } of languages) {
		const name = `language:${tag}`;
		if ((await page.locator('html').getAttribute('lang')) === tag) continue;
		await act(page, name).tap();
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
		await expect(act(page, name)).toBeVisible({ timeout: 60_000 });
		await closed(name);
	}
});

test('K13: many hands at once cannot bring the exhibit out of order', async ({ page }) => {
	test.setTimeout(300_000 + seconds * 2000);
	const fingers = await begin(page);
	const { entries, url } = await lookAt(page);
	const lasting = { entries, origin: new URL(url).origin };
	const random = new Random(seed);
	const end = performance.now() + seconds * 1000;
	const anywhere = (): Point => [random.below(screen.width), random.below(screen.height)];
	do {
		await fingers.many(random, 20, anywhere);
		await expect
			.poll(async () => faultsOf(await lookAt(page), lasting), { timeout: 60_000 })
			.toEqual([]);
	} while (performance.now() < end);
});

test('K13: of two hands on two buttons one is heard, and on the slider the first leads', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const fingers = await begin(page);
	const date = async () => (await lookAt(page)).date;
	const [next, larger] = [
		await spotOf(page, '[data-kiosk-act="next"]'),
		await spotOf(page, '[data-kiosk-act="larger"]')
	];
	const first = await date();
	await fingers.put(0, next);
	await fingers.put(1, larger);
	await fingers.lift(1);
	await fingers.lift(0);
	await page.waitForTimeout(300);
	await expect(page.locator('html')).not.toHaveAttribute('data-large');
	// Alone again, the same button answers at once.
	const held = await date();
	expect(await date()).toBeGreaterThanOrEqual(first);
	await fingers.tap(next);
	await expect.poll(date).toBeGreaterThan(held);

	const { x, y, width, height } = (await sliderBox(page))!;
	const along = (part: number): Point => [x + width * part, y + height / 2];
	await fingers.put(0, along(0.3));
	await expect.poll(date).toBeLessThan(-14_000);
	const early = await date();
	await fingers.put(1, along(0.9));
	await fingers.slide([[1, along(0.7)]]);
	await page.waitForTimeout(200);
	expect(await date()).toBe(early);
	await fingers.slide([[0, along(0.5)]]);
	await expect.poll(date).not.toBe(early);
	const led = await date();
	await fingers.lift(0);
	await fingers.slide([[1, along(0.95)]]);
	await page.waitForTimeout(200);
	expect(await date()).toBe(led);
	await fingers.leave();
	// A mouse does not take it from a hand either, and the slider is free afterwards.
	await fingers.tap(along(0.2));
	await expect.poll(date).not.toBe(led);
});

test('K14: gestures lead the map neither out of bounds nor out of its plane', async ({ page }) => {
	test.setTimeout(600_000);
	const fingers = await begin(page);
	const random = new Random(seed);
	const map = (await page.locator('[data-map-ready]').boundingBox())!;
	const spot = (): Point => [
		map.x + random.below(map.width),
		map.y + random.below(Math.min(map.height, 1100))
	];
	const home = (await lookAt(page)).box;
	const seen = new Set<string>();
	for (let i = 0; i < 40; i++) {
		const two = 2 + random.below(3);
		for (let id = 0; id < two; id++) await fingers.put(id, spot());
		for (let move = 0; move < 4; move++)
			await fingers.slide(fingers.held.map((id): [number, Point] => [id, spot()]));
		// In any order, and some taken away by the browser.
		while (fingers.held.length && !random.once(6)) await fingers.lift(random.pick(fingers.held));
		await fingers.leave(true);
		const { box } = await lookAt(page);
		expect(inBounds(box), box.join(' ')).toBe(true);
		seen.add(box.join(' '));
	}
	expect(seen.size).toBeGreaterThan(10);
	// North is up, and stays so.
	expect(await page.locator('.map .base').evaluate((node) => getComputedStyle(node).rotate)).toBe(
		'none'
	);
	expect(
		await page.locator('.map .base').evaluate((node) => getComputedStyle(node).transform)
	).toBe('none');
	await act(page, 'again').tap();
	await expect.poll(async () => (await lookAt(page)).box).toEqual(home);
});

test('a hand that comes before the script neither swipes the exhibit away nor pulls it larger', async ({
	page
}) => {
	await page.route('**/*.js', () => {});
	await page.goto('/?mode=kiosk', { waitUntil: 'commit' });
	await page.locator('.map svg').waitFor();
	const fingers = new Fingers(await page.context().newCDPSession(page));
	await fingers.put(0, [200, 900]);
	for (let x = 220; x < 1000; x += 60) {
		await fingers.slide([[0, [x, 900]]]);
		await page.waitForTimeout(16);
	}
	await fingers.lift(0);
	await fingers.put(0, [500, 900]);
	await fingers.put(1, [560, 900]);
	for (let by = 20; by < 400; by += 40) {
		await fingers.slide([
			[0, [500 - by, 900]],
			[1, [560 + by, 900]]
		]);
		await page.waitForTimeout(16);
	}
	await fingers.leave();
	// As long as the browser needs to leave a page.
	await page.waitForTimeout(1000);
	expect(new URL(page.url()).search).toBe('?mode=kiosk');
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('hands anywhere never leave the exhibit, nor open what is the staff’s', async ({
	browser,
	baseURL
}) => {
	test.setTimeout(180_000 + touches * 600);
	const problems = new Problems();
	const exhibit = await Exhibit.open(browser, baseURL ?? '', problems);
	const { entries } = await exhibit.look();
	const lasting = { entries, origin: new URL(baseURL ?? '').origin };
	await monkey(exhibit, new Random(seed), touches, lasting);
	expect(problems.texts).toEqual([]);
	expect(exhibit.fingers.count).toBeGreaterThanOrEqual(touches);
	await exhibit.close();
});
