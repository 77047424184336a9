import type { Page } from '@playwright/test';
import { languages } from '#lib/i18n/languages.ts';
import { open as openPage, expect, test } from '../bin/probe.ts';

const act = (page: Page, name: string) => page.locator(`[data-kiosk-act="${name}"]`);
const day = (page: Page) => page.locator('[data-kiosk-date]');
const slider = (page: Page) => page.locator('[data-timeline]');
const phase = (page: Page) => page.locator('html').getAttribute('data-visit');
const expectPhase = (page: Page, name: string) => expect.poll(() => phase(page)).toBe(name);
const attract = (page: Page) => page.locator('[data-kiosk-attract]');

/** Opens the exhibit with some settings, its clock in the test's hands. */
async function exhibit(page: Page, settings: object = {}, path = '/') {
	await page.route('**/kiosk.json', (route) => route.fulfill({ json: settings }));
	await page.clock.install({ time: new Date(2026, 10, 27, 12) });
	await openPage(page, `${path}?mode=kiosk`);
	await started(page);
}

/** It looks each half second whether a map is there: a leap of the clock before would be a failed start. */
async function started(page: Page) {
	await expect(attract(page)).toBeVisible({ timeout: 60_000 });
	await page.clock.runFor(1000);
}

/** Begins a visit with a touch of the sea. */
async function wake(page: Page) {
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	await page.touchscreen.tap(width - 30, height * 0.3);
	await expectPhase(page, 'active');
}

/** All that a visitor can see or change, as one value. */
const state = (page: Page) =>
	page.evaluate(() => {
		const { lang, dataset } = document.documentElement;
		const { mode, visit } = dataset;
		const map = document.querySelector('[data-map-ready]');
		const area = document.querySelector('[data-kiosk-scroll]');
		return {
			lang,
			mode,
			visit,
			large: 'large' in dataset,
			contrast: 'contrast' in dataset,
			day: document.querySelector<HTMLInputElement>('[data-timeline]')?.value,
			last: document.querySelector<HTMLInputElement>('[data-timeline]')?.max,
			side: document.querySelector('[data-kiosk-side]')?.textContent,
			row: document.querySelector('[data-kiosk-deck]')?.textContent,
			// Where a state's probe lies tells the camera.
			camera: map?.getAttribute('data-probe-poland'),
			layers: document.querySelectorAll('[data-kiosk-claim], [data-kiosk-card]').length,
			scroll: [scrollX, scrollY, area?.scrollTop ?? 0],
			focus: document.activeElement?.tagName,
			session: sessionStorage.getItem('pact-atlas:visit'),
			local: Object.keys(localStorage).filter((key) => !key.startsWith('pact-atlas:'))
		};
	});

/** Presses with no finger and no mouse between: an idle clock is not set back by it. */
const press = (page: Page, name: string) => act(page, name).tap();

test.use({ hasTouch: true, viewport: { width: 1920, height: 1080 } });

test('the first touch only wakes, wherever it falls', async ({ page }) => {
	await exhibit(page);
	// K28, K9: no cursor, nothing to hear, and no language's sound is missed.
	expect(await page.evaluate(() => getComputedStyle(document.body).cursor)).toBe('none');
	expect(await act(page, 'play').evaluate((node) => getComputedStyle(node).cursor)).toBe('none');
	expect(await page.locator('audio, video').count()).toBe(0);
	await expect(page.locator('[data-kiosk-silent]')).toHaveText('This exhibit has no sound.');
	expect(await page.locator('a[href]').count()).toBe(0);

	const names = await page
		.locator('[data-kiosk-act]')
		.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-kiosk-act') ?? ''));
	expect(names).toContain('language:uk');
	let first: Awaited<ReturnType<typeof state>> | undefined;
	for (const name of names) {
		// K5: visible and under the finger while nobody is there, too.
		const box = await act(page, name).boundingBox();
		const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
		const hit = await page.evaluate(
			([x = 0, y = 0]) =>
				document
					.elementFromPoint(x, y)
					?.closest('[data-kiosk-act]')
					?.getAttribute('data-kiosk-act'),
			[x, y]
		);
		expect(hit).toBe(name);
		await page.touchscreen.tap(x, y);
		await expectPhase(page, 'active');
		first ??= await state(page);
		expect(await state(page)).toEqual(first);
		await expect(day(page)).toHaveText('1 December 1925');
		// The second touch of the same place does what the control says: here for the way back alone.
		await press(page, 'again');
		await expectPhase(page, 'attract');
	}
	for (const key of ['Enter', 'ArrowRight', 'Escape']) {
		await page.keyboard.press(key);
		await expectPhase(page, 'active');
		await expect(day(page)).toHaveText('1 December 1925');
		await press(page, 'again');
	}
});

test('idle for 90 s it asks, and any touch or key brings back what there was', async ({ page }) => {
	await exhibit(page);
	await wake(page);
	await slider(page).fill(String(Number(await slider(page).getAttribute('min')) + 2428));
	await press(page, 'state');
	await press(page, 'larger');
	await expect(page.locator('[data-kiosk-card="poland"]')).toBeVisible();
	const before = await state(page);
	// From here on no time passes but what the test lets pass.
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
	for (const answer of ['tap', 'key', 'wheel'] as const) {
		await page.clock.fastForward(80_000);
		expect(await phase(page)).toBe('active');
		await page.clock.fastForward(15_000);
		await expect(page.locator('[data-kiosk-warn]')).toBeVisible();
		const left = Number(await page.locator('[data-kiosk-left]').textContent());
		expect(left).toBe(25);
		await page.clock.fastForward(15_000);
		await expect
			.poll(async () => Number(await page.locator('[data-kiosk-left]').textContent()))
			.toBe(10);
		// Upon a control: the touch that answers presses nothing.
		const box = await act(page, 'again').boundingBox();
		if (answer === 'tap') await page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
		else if (answer === 'key') await page.keyboard.press('PageUp');
		else await page.mouse.wheel(0, 100);
		await expectPhase(page, 'active');
		await expect(page.locator('[data-kiosk-warn]')).toHaveCount(0);
		expect(await state(page)).toEqual(before);
	}
});

test('nobody answers: all of a visit is gone, the language too', async ({ page }) => {
	await exhibit(page, { languages: ['en', 'fi', 'ru'], language: 'en' });
	await wake(page);
	const first = await state(page);
	await press(page, 'language:fi');
	await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
	await expectPhase(page, 'active');
	await expect(page).toHaveURL(/\/fi\/\?.*mode=kiosk/);
	expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
	await press(page, 'larger');
	await press(page, 'contrast');
	await press(page, 'aftermath');
	await press(page, 'play');
	await press(page, 'tour');
	await press(page, 'tour-next');
	await page.locator('.zoom button').first().tap();
	await page.locator('[data-kiosk-scroll]').evaluate((node) => node.scrollTo(0, 400));
	await page.locator('#tour-title').focus();
	await press(page, 'claim');
	expect(await state(page)).toMatchObject({ large: true, contrast: true, lang: 'fi', layers: 1 });
	await page.clock.fastForward(91_000);
	await expectPhase(page, 'warn');
	await page.clock.fastForward(26_000);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expectPhase(page, 'attract');
	// What Kit keeps is where pages were scrolled to.
	const kept = await page.evaluate(() => Object.keys(sessionStorage));
	expect(kept.filter((key) => !key.startsWith('sveltekit:'))).toEqual([]);
	await page.locator('[data-map-ready]').waitFor();
	await wake(page);
	expect(await state(page)).toEqual(first);
});

test('it is never idle while the visitor’s own playback runs, nor while nobody is there', async ({
	page
}) => {
	await exhibit(page);
	await page.clock.fastForward(600_000);
	expect(await phase(page)).toBe('attract');
	await wake(page);
	await press(page, 'play');
	for (let minute = 0; minute < 10; minute++) {
		await page.clock.fastForward(60_000);
		expect(await phase(page)).toBe('active');
	}
	await expect(act(page, 'play')).toHaveText('Pause');
	await press(page, 'play');
	await page.clock.fastForward(91_000);
	await expectPhase(page, 'warn');
});

test('while nobody is there the sequence plays, and all languages invite', async ({ page }) => {
	await exhibit(page);
	const seen = new Set<string>();
	const days = new Set<string>();
	for (let at = 0; at < 14; at++) {
		const line = attract(page).locator('p');
		seen.add(`${await line.getAttribute('lang')} ${await line.locator('small').textContent()}`);
		await page.clock.fastForward(4000);
	}
	for (let at = 0; at < 6; at++) {
		days.add((await day(page).textContent()) ?? '');
		await page.clock.runFor(1000);
	}
	expect([...seen].sort()).toEqual(languages.map(({ tag, name }) => `${tag} ${name}`).sort());
	expect(days.size).toBeGreaterThan(2);

	// K31: what stands still is moved a little every few minutes.
	const places = new Set<string>();
	for (let at = 0; at < 20; at++) {
		const box = await act(page, 'again').boundingBox();
		places.add(`${box?.x.toFixed(1)} ${box?.y.toFixed(1)}`);
		await page.clock.fastForward(180_000);
	}
	expect(places.size).toBeGreaterThan(4);
});

test('with less motion the sequence is stills', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await exhibit(page);
	await expect(day(page)).toHaveText('1 December 1925');
	await page.clock.runFor(9500);
	await expect(day(page)).toHaveText('17 December 1925');
});

test('the tour is the first large control, and tells the whole story in eight touches', async ({
	page
}) => {
	await exhibit(page);
	await wake(page);
	const first = page.locator('[data-kiosk-act]').first();
	await expect(first).toHaveAttribute('data-kiosk-act', 'tour');
	await press(page, 'tour');
	for (let stop = 1; stop < 8; stop++) {
		await expect(page.locator('[data-tour-progress]')).toHaveText(`${stop} of 8`);
		await press(page, 'tour-next');
	}
	await expect(page.locator('[data-tour-progress]')).toHaveText('8 of 8');
	await expect(act(page, 'tour-next')).toHaveCount(0);
	// A state is chosen on the map itself, and its doubtful dates are marked as on every other card.
	await press(page, 'close');
	await press(page, 'again');
	await wake(page);
	const at = await page.locator('[data-map-ready]').getAttribute('data-probe-poland');
	const [x = 0, y = 0] = (at ?? '').split(',').map(Number);
	await page.touchscreen.tap(x, y);
	const card = page.locator('[data-kiosk-card="poland"]');
	await expect(card).toContainText('Initialled');
	await expect(card.locator('.mark.doubtful').first()).toHaveText('unverified');
	await expect(card).toContainText('Sources');
	expect(await page.locator('a[href]').count()).toBe(0);
});

/** Every place that a finger can press, with its size and its nearest neighbour, in millimetres. */
const keys = (page: Page) =>
	page.evaluate(() => {
		const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
		const nodes = document.querySelectorAll<HTMLElement>(
			'button, input, summary, select, [tabindex="0"]:not(.map, .walk)'
		);
		const boxes = [...nodes]
			.map((node) => ({ node, box: node.getBoundingClientRect() }))
			.filter(({ node, box }) => box.width > 0 && node.checkVisibility());
		return boxes.map(({ node, box }) => ({
			name: node.dataset.kioskAct ?? node.dataset.edge ?? node.className,
			main: node.matches('.first, .main'),
			side: Math.min(box.width, box.height) / mm,
			px: Math.min(box.width, box.height),
			gap: Math.min(
				...boxes
					.filter((other) => other.node !== node)
					.map(({ box: by }) =>
						Math.hypot(
							Math.max(0, by.left - box.right, box.left - by.right),
							Math.max(0, by.top - box.bottom, box.top - by.bottom)
						)
					)
			),
			mm,
			top: box.top / innerHeight,
			within: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
		}));
	});

/** All controls have their size and room, once the map has taken its place between them. */
async function expectKeys(page: Page, reach: number) {
	const faults = async () => {
		const found: string[] = [];
		for (const { name, main, side, px, gap, mm, top, within } of await keys(page)) {
			if (!(side >= (main ? 20 : 12.7) - 0.1)) found.push(`${name} is ${side} mm`);
			if (!(px > 43.5)) found.push(`${name} is ${px} px`);
			if (!(gap / mm > 2.4)) found.push(`${name} has a neighbour at ${gap / mm} mm`);
			if (!within) found.push(`${name} is not on the screen`);
			// The marker at the map's edge is part of the map.
			if (reach < 1 && name !== 'afghanistan' && !(top > 1 - reach))
				found.push(`${name} is out of reach`);
		}
		return found;
	};
	await expect.poll(faults).toEqual([]);
}

/** Texts that are cut off, or wider than what holds them. */
const cut = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				'[data-kiosk-side] *, [data-kiosk-deck] *, .kiosk-foot *, .kiosk-cover *'
			)
		]
			.filter((node) => node instanceof HTMLElement && !node.closest('.slider, .visually-hidden'))
			.filter((node) => getComputedStyle(node).display !== 'inline' && node.clientWidth > 1)
			.filter(
				(node) =>
					node.scrollWidth > node.clientWidth + 1 ||
					(node.scrollHeight > node.clientHeight + 1 &&
						node.matches('.drift, .kiosk-story, .kiosk-panel, .kiosk-claim, button'))
			)
			.map((node) => `${node.className || node.tagName}: ${node.textContent?.slice(0, 30)}`)
	);

for (const [diagonal, width, height, reach] of [
	[15.6, 1920, 1080, 1],
	[24, 1920, 1080, 1],
	[32, 1080, 1920, 0.62],
	[55, 1920, 1080, 0.62],
	[32, 1280, 800, 1]
] as const)
	test(`on ${diagonal} inches, ${width} x ${height}, every control has the size of a finger`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await exhibit(page, { screen: { diagonal, lower: false } });
		await wake(page);
		await expectKeys(page, reach);
		await slider(page).fill(String(Number(await slider(page).getAttribute('min')) + 2428));
		await expectKeys(page, reach);
		await press(page, 'state');
		await expectKeys(page, reach);
		expect(await cut(page)).toEqual([]);
		await press(page, 'close');
		await press(page, 'tour');
		await press(page, 'tour-next');
		await expectKeys(page, reach);
		expect(await cut(page)).toEqual([]);
		for (const name of ['again', 'play', 'language:en'])
			await expect(act(page, name)).toBeInViewport({ ratio: 1 });
		await page.clock.fastForward(91_000);
		await expect(page.locator('[data-kiosk-warn]')).toBeVisible();
		// K5: nothing lies over the language, the way to begin anew, and playback, not even the question.
		for (const name of ['again', 'play', 'language:en'])
			expect(
				await act(page, name).evaluate((node) => {
					const { x, y, width, height } = node.getBoundingClientRect();
					return node.contains(document.elementFromPoint(x + width / 2, y + height / 2));
				})
			).toBe(true);
	});

test('large text is 7.3 mm high, and nothing is cut off in any language', async ({ page }) => {
	await exhibit(page, { screen: { diagonal: 24, lower: false } });
	await wake(page);
	await press(page, 'larger');
	for (const { tag } of languages) {
		if (tag !== 'en') await press(page, `language:${tag}`);
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
		await expect(page.locator('html')).toHaveAttribute('data-large');
		await page.locator('[data-map-ready]').waitFor();
		const least = await page.evaluate(() => {
			const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
			const texts = [
				...document.querySelectorAll<HTMLElement>(
					'[data-kiosk-side] *, [data-kiosk-deck] *, .kiosk-foot *'
				)
			].filter(
				(node) =>
					node instanceof HTMLElement &&
					!node.closest('.slider, .visually-hidden') &&
					[...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim())
			);
			return Math.min(
				...texts.map((node) => (parseFloat(getComputedStyle(node).fontSize) * 0.7) / mm)
			);
		});
		expect.soft(least, tag).toBeGreaterThanOrEqual(7.3);
		expect.soft(await cut(page), tag).toEqual([]);
		await expectKeys(page, 1);
		await expect.soft(page.locator('[data-kiosk-silent]')).toBeInViewport({ ratio: 1 });
	}
});

test('after closing time the page is loaded anew, once, and never under a visitor’s hands', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2026-11-27T17:50:00+02:00') });
	await page.route('**/kiosk.json', (route) =>
		route.fulfill({ json: { hours: { open: '10:00', close: '18:00' } } })
	);
	let loads = 0;
	page.on('load', () => loads++);
	await openPage(page, '/?mode=kiosk');
	await started(page);
	await wake(page);
	await press(page, 'play');
	await page.clock.fastForward('15:00');
	expect(loads).toBe(1);
	// By then the visitor has been asked, and answers.
	if ((await phase(page)) === 'warn') await press(page, 'stay');
	await expectPhase(page, 'active');
	await press(page, 'again');
	await expectPhase(page, 'attract');
	await page.clock.fastForward('01:30');
	await expect.poll(() => loads).toBe(2);
	await started(page);
	for (let hour = 0; hour < 10; hour++) await page.clock.fastForward('01:00:00');
	expect(loads).toBe(2);
});
