import type { Page } from '@playwright/test';
import { wcagContrast } from 'culori';
import { alike } from '../bin/pixels.ts';
import { expect, open, probePoints, sceneOn, shot, test } from '../bin/probe.ts';

/** Opens the map with everything that follows later, without the notice on WebGL. */
async function settle(page: Page, path: string) {
	await open(page, path, 'svg');
	await page.locator('[data-patterns]').waitFor();
	await page.locator('[data-walk]').waitFor({ state: 'attached' });
	const notice = page.locator('.notices button');
	if (await notice.count()) await notice.click();
}

test('a switch adds a pattern to each date, and the address keeps it', async ({ page }) => {
	await settle(page, '/?date=1932-12-01');
	const before = await page.locator('[data-map-ready]').screenshot();
	await expect(page.locator('[data-hatch]')).toHaveCount(0);
	await page.locator('[data-patterns]').check();
	const signed = sceneOn('1932-12-01').events.filter((_, i) => i < sceneOn('1932-12-01').done);
	await expect(page.locator('[data-hatch]')).toHaveCount(signed.length);
	expect(before.equals(await page.locator('[data-map-ready]').screenshot())).toBe(false);
	await expect(page).toHaveURL(/[?&]patterns=on/);
	await page.reload();
	await expect(page.locator('[data-hatch]')).toHaveCount(signed.length);
	await expect(page.locator('[data-patterns]')).toBeChecked();
	await page.locator('[data-patterns]').uncheck();
	await expect(page.locator('[data-hatch]')).toHaveCount(0);
	await expect(page).not.toHaveURL(/patterns/);
});

test('forced colours: the map in the colours of the system, told by patterns', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await settle(page, '/?date=1932-05-04');
	const seen = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		const system = (name: string) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		};
		const canvas = system('Canvas');
		const [text, ground] = [system('CanvasText'), canvas];
		probe.remove();
		const fills = [...document.querySelectorAll('[data-unit]:not([data-class="ussr"])')].map(
			(unit) => getComputedStyle(unit).fill
		);
		const names = [...document.querySelectorAll('[data-label] text')].map(
			(name) => getComputedStyle(name).fill
		);
		return { text, ground, fills: [...new Set(fills)], names: [...new Set(names)] };
	});
	expect(seen.fills).toEqual([seen.ground]);
	expect(seen.names).toEqual([seen.text]);
	await expect(page.locator('[data-hatch]')).toHaveCount(sceneOn('1932-05-04').done);
	await expect(page.locator('[data-patterns]')).toBeDisabled();
	// Every control is seen: something of it differs from the ground.
	const controls = page.locator('.bar button, .bar fieldset label, .switches label, [data-choice]');
	for (const control of await controls.all()) {
		const box = await control.boundingBox();
		if (!box || box.width < 2) continue;
		await control.scrollIntoViewIfNeeded();
		const picture = await control.screenshot();
		expect(picture.length, await control.textContent().then(String)).toBeGreaterThan(150);
	}
});

test('a wish for more contrast brings patterns and ink, and leaves with it', async ({ page }) => {
	await page.emulateMedia({ contrast: 'more' });
	await settle(page, '/?date=1932-05-04');
	await expect(page.locator('[data-hatch]')).toHaveCount(sceneOn('1932-05-04').done);
	await expect(page).not.toHaveURL(/patterns/);
	await page.emulateMedia({ contrast: 'no-preference' });
	await expect(page.locator('[data-hatch]')).toHaveCount(0);
});

test('list, keyboard walk and map say the same at every event', async ({ page }) => {
	await settle(page, '/?date=1925-12-01');
	const all = sceneOn('1933-12-31').events;
	for (let done = 0; done <= all.length; done++) {
		const states = all.slice(0, done).map(({ state }) => state);
		await expect(page.locator('[data-unit][data-class="signed"]')).toHaveCount(done);
		const found = await page.evaluate(() => {
			const ids = (selector: string, name: string) =>
				[...document.querySelectorAll(selector)].map((node) => node.getAttribute(name) ?? '');
			const said = [...document.querySelectorAll('[role="option"][id^="walk-"]')];
			return {
				map: ids('[data-unit][data-class="signed"]', 'data-unit').sort(),
				list: ids('li:not(.coming) > [data-list]', 'data-list').sort(),
				walk: said
					.filter((node) => /: Signed /.test(node.textContent ?? ''))
					.map((node) => node.id.replace('walk-', ''))
					.sort()
			};
		});
		const expected = [...states].sort();
		expect(found).toEqual({ map: expected, list: expected, walk: expected });
		await page.locator('[data-timeline]').press('PageDown');
	}
});

const neighbours = [
	['poland', 'germany'],
	['poland', 'lithuania'],
	['poland', 'ussr'],
	['latvia', 'ussr'],
	['finland', 'ussr'],
	['germany', 'france'],
	['turkey', 'ussr'],
	['turkey', 'persia']
] as const;

test('a border stands out 3:1 from the fills on both its sides, by the pixels', async ({
	page
}) => {
	await settle(page, '/?date=1932-07-25');
	const scene = sceneOn('1932-07-25');
	const [points, picture] = [await probePoints(page), await shot(page)];
	const fill = (id: string) => scene.looks.find((look) => look.id === id)!.fill;
	const weak = neighbours.flatMap(([one, other]) => {
		const [a, b] = [points.get(one)!, points.get(other)!];
		const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y));
		const line = Array.from({ length: steps + 1 }, (_, i) =>
			picture.at(a.x + ((b.x - a.x) * i) / steps, a.y + ((b.y - a.y) * i) / steps)
		);
		// Between the last pixel of one fill and the next of the other there is only the border.
		const from = line.findLastIndex((colour) => alike(colour, fill(one)));
		const to = line.findIndex((colour, i) => i > from && alike(colour, fill(other)));
		const border = line.slice(from + 1, to);
		const most = (side: string) =>
			Math.max(0, ...border.map((colour) => wcagContrast(colour, fill(side))));
		return [one, other]
			.filter((side) => most(side) < 3)
			.map((side) => `${one}, ${other}: ${most(side).toFixed(2)} from ${side} ${border}`);
	});
	expect(weak).toEqual([]);
});
