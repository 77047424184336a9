import type { Page } from '@playwright/test';
import { choose, expect, open, sceneOn, test } from '../bin/probe.ts';
import { formatDay, parseDay } from '#lib/calendar/day.ts';

const { events } = sceneOn('1933-12-31');
const slider = (page: Page) => page.locator('[data-timeline]');
const shown = async (page: Page) => formatDay(Number(await slider(page).inputValue()));

test('the slider is named and says the day and how many have signed', async ({ page }) => {
	await open(page, '/?date=1932-02-05');
	await expect(slider(page)).toHaveRole('slider');
	await expect(slider(page)).toHaveAccessibleName('Date shown on the map');
	await slider(page).press('ArrowRight');
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		'6 February 1932, 7 states have signed'
	);
});

test('arrow keys move one day, Page keys one event, Home and End to the ends', async ({ page }) => {
	await open(page, '/?date=1932-02-28');
	const steps: [string, string][] = [
		['ArrowRight', '1932-02-29'],
		['ArrowUp', '1932-03-01'],
		['ArrowLeft', '1932-02-29'],
		['ArrowDown', '1932-02-28'],
		['PageDown', '1932-05-04'],
		['PageDown', '1932-07-25'],
		['PageUp', '1932-05-04'],
		['PageUp', '1932-02-05'],
		['Home', '1925-12-01'],
		['PageDown', '1925-12-17'],
		['End', '1933-12-31'],
		['PageUp', '1933-09-02']
	];
	for (const [key, day] of steps) {
		await slider(page).press(key);
		expect(await shown(page), key).toBe(day);
	}
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /2 September 1933: Italy signs/);
});

for (const axis of ['', '&axis=linear'])
	test(`a click at the pixel of a tick gives exactly its day${axis && ', on a true axis'}`, async ({
		page
	}) => {
		await open(page, `/?date=1928-01-01${axis}`);
		const track = await slider(page).boundingBox();
		const y = (track?.y ?? 0) + (track?.height ?? 0) / 2;
		for (const event of events) {
			const tick = await page.locator(`[data-tick="${event.state}"]`).boundingBox();
			expect(tick, event.state).not.toBeNull();
			await page.mouse.click((tick?.x ?? 0) + (tick?.width ?? 0) / 2, y);
			expect(await shown(page), event.state).toBe(formatDay(event.day));
		}
	});

test('the buttons step from event to event', async ({ page }) => {
	await open(page, '/?date=1932-03-01');
	await page.getByRole('button', { name: 'Next event' }).click();
	expect(await shown(page)).toBe('1932-05-04');
	await page.getByRole('button', { name: 'Previous event' }).click();
	expect(await shown(page)).toBe('1932-02-05');
});

/** Notes every day that the slider shows, from now on. */
async function record(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const input = document.querySelector<HTMLInputElement>('[data-timeline]');
		const days: number[] = [];
		const note = () => {
			const day = Number(input?.value);
			if (days.at(-1) !== day) days.push(day);
			requestAnimationFrame(note);
		};
		note();
		Object.assign(globalThis, { atlasDays: days });
	});
	return async () => {
		const days = await page.evaluate(
			() => (globalThis as unknown as { atlasDays: number[] }).atlasDays
		);
		return days.map(formatDay);
	};
}

test('it plays to the end, stops at every event, and plays again', async ({ page }) => {
	await open(page, '/');
	const days = await record(page);
	await choose(page, '4×');
	await page.getByRole('button', { name: /^Play/ }).click();
	await page.getByRole('button', { name: 'Pause' }).waitFor();
	await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 60_000 });
	// The days are noted with each frame, so the last one may come after the button.
	await expect.poll(async () => (await days()).at(-1)).toBe('1933-12-31');
	const seen = await days();
	expect(seen.slice(0, 2)).toEqual(['1933-12-31', '1925-12-01']);
	expect(seen).toEqual(expect.arrayContaining(events.map((event) => formatDay(event.day))));
	expect([...seen.slice(1)].sort()).toEqual(seen.slice(1));
	await page.getByRole('button', { name: 'Play again' }).click();
	await expect.poll(() => shown(page)).not.toBe('1933-12-31');
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('nothing plays by itself', async ({ page }) => {
	await open(page, '/?date=1932-05-04');
	await page.waitForTimeout(2500);
	expect(await shown(page)).toBe('1932-05-04');
});

test('with reduced motion it jumps from event to event', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/?date=1932-07-24');
	const days = await record(page);
	await choose(page, '4×');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 30_000 });
	expect(await days()).toEqual([
		'1932-07-24',
		'1932-07-25',
		'1932-11-29',
		'1933-09-02',
		'1933-12-31'
	]);
});

test('a drag follows the pointer, on the drawn axis', async ({ page }) => {
	await open(page, '/?date=1928-01-01');
	const at = async (state: string) => {
		const box = await page.locator(`[data-tick="${state}"]`).boundingBox();
		return (box?.x ?? 0) + (box?.width ?? 0) / 2;
	};
	const track = await slider(page).boundingBox();
	const y = (track?.y ?? 0) + (track?.height ?? 0) / 2;
	const [from, to] = [await at('finland'), await at('poland')];
	await page.mouse.move(from, y);
	await page.mouse.down();
	await page.mouse.move((from + to) / 2, y, { steps: 4 });
	const middle = parseDay(await shown(page)) ?? 0;
	await page.mouse.move(to, y, { steps: 4 });
	await page.mouse.up();
	expect(await shown(page)).toBe('1932-07-25');
	const half = ((parseDay('1932-01-21') ?? 0) + (parseDay('1932-07-25') ?? 0)) / 2;
	expect(Math.abs(middle - half)).toBeLessThanOrEqual(2);
});

test('a date can be typed in any usual form, and a wrong one loses nothing', async ({ page }) => {
	await open(page, '/?date=1932-05-04&state=estonia');
	const field = page.getByRole('textbox', { name: 'Date', exact: true });
	await expect(field).toHaveValue('4 May 1932');
	const alert = page.getByRole('alert');
	const wrong: [string, RegExp][] = [
		['30.2.1932', /“30\.2\.1932”: the calendar has no such day/],
		['tomorrow', /not read as a date.*25 July 1932, 25\.7\.1932 or 1932-07-25/],
		['30.11.1925', /begins on 1 December 1925/],
		['23 June 1941', /ends on 22 June 1941/]
	];
	for (const [text, message] of wrong) {
		await field.fill(text);
		await field.press('Enter');
		await expect(alert).toHaveText(message);
		await expect(field).toHaveValue(text);
		await expect(field).toHaveAccessibleDescription(message);
		expect(await shown(page), text).toBe('1932-05-04');
	}
	await field.press('Escape');
	await expect(alert).toHaveCount(0);
	await expect(field).toHaveValue('4 May 1932');
	await expect(page.locator('[data-card="estonia"]')).toBeVisible();
	const right: [string, string][] = [
		['1.12.1925', '1925-12-01'],
		['25 July 1932', '1932-07-25'],
		['Dec 31, 1933', '1933-12-31'],
		['22 VI 1941', '1941-06-22']
	];
	for (const [text, day] of right) {
		await field.fill(text);
		await field.press('Enter');
		await expect.poll(() => shown(page), text).toBe(day);
	}
	await expect(page).toHaveURL(/range=1941/);
});

test('a date can be picked by keyboard: year, month and day', async ({ page }) => {
	await open(page, '/?date=1925-12-31');
	await page.getByRole('button', { name: 'Choose a date' }).focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('dialog', { name: 'Choose a date' });
	await expect(panel.getByRole('radio', { name: 'November', exact: true })).toBeDisabled();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(panel.getByRole('radio', { name: '1925', exact: true })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	// September has no 31st.
	expect(await shown(page)).toBe('1926-09-30');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(panel.getByRole('radio', { name: '28 September 1926, an event' })).toBeFocused();
	expect(await shown(page)).toBe('1926-09-28');
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Choose a date' })).toBeFocused();
});

test('a state can be looked for by any of its names', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('button', { name: 'More', exact: true }).click();
	const panel = page.getByRole('dialog', { name: 'Timeline' });
	const field = panel.getByRole('combobox');
	await field.fill('iran');
	await expect(panel.getByRole('option')).toHaveText(/Persia.*\(Iran\).*signed 1 October 1927/);
	await field.press('Enter');
	expect(await shown(page)).toBe('1927-10-01');
	await field.fill('e');
	await field.press('ArrowDown');
	await field.press('ArrowDown');
	await expect(panel.getByRole('option', { selected: true })).toContainText('Estonia');
	await field.press('Enter');
	expect(await shown(page)).toBe('1932-05-04');
	await field.fill('ROMÂN');
	await field.press('Enter');
	await expect(panel.getByRole('status')).toContainText('Romania signed no non-aggression');
	expect(await shown(page)).toBe('1932-05-04');
	await field.fill('yug');
	await field.press('Enter');
	await expect.poll(() => shown(page)).toBe('1941-04-05');
	await field.fill('x');
	await field.press('Escape');
	await expect(panel).toBeVisible();
	await field.press('Escape');
	await expect(panel).toHaveCount(0);
});

test('it steps by day, event, month and year, and shows 1932 alone', async ({ page }) => {
	await open(page, '/?date=1932-01-31&span=1932');
	await expect(slider(page)).toHaveAttribute('min', String(parseDay('1932-01-01')));
	await expect(page.locator('[data-tick]')).toHaveCount(5);
	await page.getByRole('button', { name: 'More', exact: true }).click();
	const panel = page.getByRole('dialog', { name: 'Timeline' });
	const steps: [string, string][] = [
		['One month on', '1932-02-29'],
		['To the event after', '1932-05-04'],
		['One day back', '1932-05-03'],
		['To the event before', '1932-02-05'],
		['One year on', '1932-12-31']
	];
	for (const [name, day] of steps) {
		await panel.getByRole('button', { name }).click();
		expect(await shown(page), name).toBe(day);
	}
	await page.keyboard.press('Escape');
	await choose(page, 'All years', 'Even');
	await expect(page).toHaveURL('/?date=1932-12-31&axis=linear');
	await expect(page.locator('[data-tick]')).toHaveCount(events.length);
	const field = page.getByRole('textbox', { name: 'Date', exact: true });
	await choose(page, 'Only 1932');
	await field.fill('1.12.1925');
	await field.press('Enter');
	await expect.poll(() => shown(page)).toBe('1925-12-01');
	await expect(page).toHaveURL('/?date=1925-12-01&axis=linear');
});

test('it plays backwards, by calendar, and in a loop', async ({ page }) => {
	await open(page, '/?date=1926-03-01');
	await choose(page, 'By calendar', '8×', 'Play backwards', 'Play in a loop');
	const days = await record(page);
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect.poll(async () => (await days()).includes('1933-12-31')).toBe(true);
	await page.getByRole('button', { name: 'Pause' }).click();
	const seen = await days();
	const turn = seen.indexOf('1933-12-31');
	expect(seen[turn - 1]).toBe('1925-12-01');
	expect(seen.slice(0, turn)).toContain('1925-12-17');
	expect([...seen.slice(0, turn)].sort().reverse()).toEqual(seen.slice(0, turn));
});

test('away from the track a drag moves day by day, to any day', async ({ page }) => {
	await open(page, '/?date=1933-12-31');
	const track = await slider(page).boundingBox();
	if (!track) throw new Error('no slider');
	const y = track.y + track.height / 2;
	for (const day of ['1925-12-02', '1928-02-29', '1931-08-10', '1932-05-05', '1933-12-30']) {
		await page.goto(`/?date=${day}`);
		await expect.poll(() => shown(page)).toBe(day);
		const thumb = await page.locator('.thumb .frame').boundingBox();
		const x = Math.round((thumb?.x ?? 0) + (thumb?.width ?? 0) / 2);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, track.y - 40);
		await page.mouse.move(x + 3, track.y - 40);
		const off = await shown(page);
		const days = (parseDay(day) ?? 0) - (parseDay(off) ?? 0);
		await page.mouse.move(x + 3 + 4 * days, track.y - 40, { steps: 3 });
		expect(await shown(page)).toBe(day);
		await page.mouse.move(x + 3 + 4 * (days - 1), track.y - 40);
		expect(await shown(page)).toBe(formatDay((parseDay(day) ?? 0) - 1));
		await page.mouse.up();
	}
});

for (const motion of ['no-preference', 'reduce'] as const)
	test(`an event is seen at once and once (motion: ${motion})`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: motion });
		await page.setViewportSize({ width: 1280, height: 520 });
		await open(page, '/?date=1932-05-03');
		await expect(page.locator('[data-since]')).toContainText('15 days after Finland');
		const rise = page.locator('[data-rise]');
		await expect(rise).toHaveCount(0);
		// A slow machine draws few frames in the moment that it stands: it is read where it appears.
		const seen = page.evaluate(
			() =>
				new Promise<string[]>((resolve) => {
					const look = () => {
						const node = document.querySelector<SVGElement>('[data-rise]');
						if (!node) return requestAnimationFrame(look);
						const { animationName } = getComputedStyle(node);
						const moves = animationName === 'none' ? 'still' : 'moves';
						return resolve([node.dataset.rise ?? '', node.textContent.trim(), moves]);
					};
					look();
				})
		);
		await slider(page).press('ArrowRight');
		const moves = motion === 'reduce' ? 'still' : 'moves';
		expect(await seen).toEqual(['estonia', 'Estonia4 May 1932', moves]);
		await expect(page.locator('[data-since]')).toHaveText(
			'89 days after Latvia (5 February 1932); 8 of 11 have signed.'
		);
		await expect(page.locator('[data-sentence]')).toContainText('Estonia signs');
		await expect(page.locator('[data-list="estonia"]')).toBeInViewport({ ratio: 1 });
		await expect(rise).toHaveCount(0);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await slider(page).press('ArrowRight');
		await page.waitForTimeout(200);
		await expect(rise).toHaveCount(0);
		await slider(page).press('PageUp');
		await expect(rise).toHaveAttribute('data-rise', 'estonia');
	});

test('on a phone every control is 44 px, and the panels stay on the screen', async ({
	browser
}) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	await open(page, '/?date=1932-05-04');
	const small = (where: string) =>
		page.locator(where).evaluateAll((nodes) =>
			nodes
				.map((node) => (node.matches('input') ? (node.parentElement ?? node) : node))
				.filter((node) => node.checkVisibility())
				.map((node) => ({ box: node.getBoundingClientRect(), text: node.outerHTML.slice(0, 90) }))
				.filter(
					({ box }) => box.height < 43.9 || box.right > innerWidth || box.bottom > innerHeight
				)
				.map(({ text }) => text)
		);
	await page.locator('[data-date-field]').waitFor();
	expect(await small('.timeline button, [data-date-field]')).toEqual([]);
	for (const name of ['More', 'Choose a date']) {
		await page.getByRole('button', { name, exact: true }).tap();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await small('[role="dialog"] :is(button, input)')).toEqual([]);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	await context.close();
});
