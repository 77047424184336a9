import { formatDay } from '#lib/calendar/day.ts';
import { alike } from '../bin/pixels.ts';
import { expect, open, sceneOn, shot, test } from '../bin/probe.ts';
import { signatures } from './events.ts';

test('each signature has a page that shows its day without a script, and leads on', async ({
	page
}) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await page.goto(`/on/${formatDay(signatures[0]?.day ?? 0)}/`);
	for (const event of signatures) {
		const date = formatDay(event.day);
		await expect(page).toHaveURL(new RegExp(`/on/${date}/$`));
		await expect(page.locator('[aria-current="page"]')).toContainText(
			await page
				.getByRole('heading', { level: 1 })
				.innerText()
				.then((text) => text.slice(-4))
		);
		const about = await page.locator('meta[name="description"]').getAttribute('content');
		await expect(page.locator('.sentence')).toContainText(about ?? 'no description');
		const next = page.locator('[rel="next"]');
		if (event === signatures.at(-1)) await expect(next).toHaveCount(0);
		else await next.click();
	}
	expect(scripts).toEqual([]);
});

test('the picture of a day has the colours of that day, and its link opens the map there', async ({
	page
}) => {
	await page.goto('/on/1932-07-25/', { waitUntil: 'networkidle' });
	await expect(page).toHaveTitle('25 July 1932: Poland signs with the Soviet Union');
	const picture = await shot(page);
	const scene = sceneOn('1932-07-25');
	for (const id of ['finland', 'turkey', 'france', 'ussr', 'persia', 'afghanistan'] as const) {
		const look = scene.looks.find((each) => each.id === id);
		const box = await page.locator(`[data-unit="${id}"]`).boundingBox();
		const found: string[] = [];
		for (let x = box?.x ?? 0; x < Math.min(1279, (box?.x ?? 0) + (box?.width ?? 0)); x += 4)
			found.push(picture.at(x, Math.max(0, (box?.y ?? 0) + (box?.height ?? 0) / 2)));
		expect(found.filter((colour) => alike(colour, look?.fill ?? '')).length).toBeGreaterThan(2);
	}
	await page.getByRole('link', { name: 'Open the map on this day' }).click();
	await expect(page).toHaveURL(/\/\?date=1932-07-25$/);
	await expect(page.locator('[data-date]')).toHaveText('25 July 1932');
});

test.describe('sharing', () => {
	test('writes the code of a frame as it is chosen, and copies it', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, '/?date=1932-05-04');
		const button = page.getByRole('button', { name: 'Share or embed' });
		await button.click();
		const dialog = page.getByRole('dialog', { name: 'Share or embed' });
		const code = dialog.getByRole('region', { name: 'Code for your page' }).last();
		await expect(code).toContainText('/?date=1932-05-04&amp;mode=embed"');
		await dialog.getByRole('textbox', { name: 'Width' }).fill('640');
		await dialog.getByRole('textbox', { name: 'Height' }).fill('20');
		await dialog.getByRole('textbox', { name: 'Height' }).blur();
		await expect(code).toContainText('width="640" height="240"');
		await expect(dialog.getByRole('textbox', { name: 'Height' })).toHaveValue('240');
		await dialog.getByText('the finished map').click();
		await expect(code).toContainText('/?mode=embed"');
		await dialog.getByRole('button', { name: 'Copy: Code for your page' }).click();
		await expect(dialog.getByRole('status')).toHaveText('Copied: Code for your page');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await code.textContent());
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(button).toBeFocused();
	});

	test("opens the platform's own sheet with the address of the view", async ({ page }) => {
		await page.addInitScript(() => {
			Object.assign(navigator, {
				share: async (data: ShareData) => Object.assign(globalThis, { shared: data })
			});
		});
		await open(page, '/?date=1932-05-04&basis=in-force');
		await page.getByRole('button', { name: 'Share or embed' }).click();
		await page.getByRole('button', { name: 'Share…' }).click();
		const shared = await page.evaluate(
			() => (globalThis as unknown as { shared: ShareData }).shared
		);
		expect(shared.title).toBe('Pact Atlas 1932 on 4 May 1932');
		expect(shared.url).toMatch(/\/\?date=1932-05-04&basis=in-force$/);
	});
});

test('a missing page helps at any depth, with status 404', async ({ page, baseURL }) => {
	const problems: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) problems.push(new URL(response.url()).pathname);
	});
	const path = '/claims/of/another/world';
	// Chromium logs every answer of 404 as an error, which this test asks for once.
	const answer = await page.request.get(path);
	expect(answer.status()).toBe(404);
	const body = await answer.text();
	await page.route(`**${path}`, (route) =>
		route.fulfill({ status: 200, contentType: 'text/html', body })
	);
	await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
	expect(problems).toEqual([]);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
	expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
	await page.getByRole('link', { name: /Latvia/ }).click();
	await expect(page).toHaveURL(/\/\?date=1932-02-05$/);
});
