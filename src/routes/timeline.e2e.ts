import type { Page } from '@playwright/test';
import { expect, open, sceneOn, test } from '../bin/probe.ts';
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
	await page.getByText('4×', { exact: true }).click();
	await page.getByRole('button', { name: /^Play/ }).click();
	await page.getByRole('button', { name: 'Pause' }).waitFor();
	await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 60_000 });
	const seen = await days();
	expect(seen.slice(0, 2)).toEqual(['1933-12-31', '1925-12-01']);
	expect(seen.at(-1)).toBe('1933-12-31');
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
	await page.getByText('4×', { exact: true }).click();
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
