import { expect, test } from '../bin/probe.ts';
import { claims, later, sightDate } from '#lib/pacts/claims.ts';

const sights = [...claims, later].flatMap(({ see }) => see);

test('the page holds every statement once, with its words and its verdict', async ({ page }) => {
	await page.goto('/claims');
	await expect(page).toHaveTitle('Nineteen claims and their dates – Pact Atlas 1932');
	await expect(page.locator('[data-claim]')).toHaveCount(19);
	for (const { n, quote, verdict } of claims) {
		const article = page.locator(`[data-claim="${n}"]`);
		await expect(article.locator('blockquote')).toHaveText(`“${quote}”`);
		await expect(article.locator(`[data-verdict="${verdict}"]`)).toHaveCount(1);
		await expect(article.getByText('Dates and sources')).toBeVisible();
	}
});

test('the summary counts 7 supported, 4 partly, 4 contradicted, 4 that dates cannot settle', async ({
	page
}) => {
	await page.goto('/claims');
	const tallies = { supported: 7, partly: 4, contradicted: 4, unsettled: 4 };
	for (const [verdict, count] of Object.entries(tallies)) {
		await expect(page.locator(`[data-tally="${verdict}"] .count`)).toHaveText(String(count));
		await expect(page.locator(`[data-claim] [data-verdict="${verdict}"]`)).toHaveCount(count);
	}
});

test('the central statement comes first, and gives its computed days', async ({ page }) => {
	await page.goto('/claims');
	await expect(page.locator('[data-claim]').first()).toHaveAttribute('data-claim', '12');
	const central = page.locator('[data-claim="12"]');
	await expect(central.getByRole('img', { name: /The dates of four states/ })).toBeVisible();
	for (const text of ['186 days ahead', 'Latvia 171 days', 'Estonia 82 days'])
		await expect(central.locator('.why')).toContainText(text);
	await expect(central.locator('[data-lane="poland"]')).toContainText('25 July 1932');
});

test('a count that rests on an unverified date is marked in its sentence', async ({ page }) => {
	await page.goto('/claims');
	const why = page.locator('[data-claim="12"] .why');
	for (const text of ['25 January 1932', '11 days', '100 days', '4 days', '309 days', '148 days'])
		await expect(why).toContainText(`${text}\u00a0unverified`);
	await expect(why).not.toContainText('186 days\u00a0unverified');
});

test('the pamphlet is named and linked, and the caution of its host is quoted', async ({
	page
}) => {
	await page.goto('/claims');
	const intro = page.locator('main');
	await expect(intro).toContainText('“cannot be viewed as factual or objective”');
	await expect(intro).toContainText('The Soviet Union, Finland, and the Baltic States');
	const link = page.getByRole('link', { name: /SWNews-00-intro\.ssi$/ }).first();
	await expect(link).toHaveAttribute(
		'href',
		'http://latvians.com/index.php?en/CFBH/SovWarNews/SWNews-00-intro.ssi'
	);
});

test('every link to a place on the page has one', async ({ page }) => {
	await page.goto('/claims');
	const lost = await page.evaluate(() =>
		[...document.querySelectorAll('a[href^="#"]')]
			.map((link) => link.getAttribute('href') ?? '')
			.filter((href) => !document.getElementById(href.slice(1)))
	);
	expect(lost).toEqual([]);
});

test('every view of a statement has its day, basis and state in its link', async ({ page }) => {
	await page.goto('/claims');
	const found = await page
		.locator('[data-see] a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search));
	const expected = sights.map((sight) => `${sightDate(sight)} ${sight.basis} ${sight.state}`);
	const seen = found.map((search) => {
		const query = new URLSearchParams(search);
		return `${query.get('date')} ${query.get('basis') ?? 'signed'} ${query.get('state')}`;
	});
	expect([...seen].sort()).toEqual([...expected].sort());
});

for (const [link, address, date] of [
	['25 July 1932, Poland, by signature', /\?date=1932-07-25&state=poland$/, '25 July 1932'],
	['23 December 1932, Poland, by entry into force', /basis=in-force&state=poland/, '23 December'],
	['25 January 1932, Poland, by initialling', /basis=initialled&state=poland/, '25 January 1932']
] as const)
	test(`"${link}" opens the map there, with the card of the state`, async ({ page }) => {
		await page.goto('/claims');
		await page.locator('[data-claim="12"]').getByRole('link', { name: link }).click();
		await expect(page).toHaveURL(address);
		await expect(page.locator('[data-card="poland"]')).toBeVisible({ timeout: 60_000 });
		await expect(page.locator('[data-date]')).toContainText(date);
	});

test('the map leads to the page by a link beside its credit, and the page back', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'The pamphlet’s claims, tested' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Nineteen claims and their dates'
	);
	await page.getByRole('link', { name: 'Back to the map' }).first().click();
	await expect(page.locator('[data-timeline]')).toBeVisible();
});

for (const width of [390, 768, 1280, 1920])
	test.describe(`at ${width} pixels`, () => {
		test.use({ viewport: { width, height: 844 } });

		test('nothing is wider than the page, and no letters of the figure touch', async ({ page }) => {
			await page.goto('/claims');
			await page.evaluate(() => document.fonts.ready);
			const wide = await page.evaluate(() => {
				const all = [...document.querySelectorAll('body *')];
				const beyond = all.filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5);
				return [document.documentElement.scrollWidth > innerWidth, ...beyond.map((e) => e.tagName)];
			});
			expect(wide).toEqual([false]);
			const touching = await page.evaluate(() => {
				const texts = [...document.querySelectorAll('.chart text')];
				const boxes = texts.map((text) => ({
					said: text.textContent,
					box: text.getBoundingClientRect()
				}));
				// Boxes of letters are higher than the letters.
				const slack = 5;
				return boxes.flatMap((a, at) =>
					boxes
						.slice(at + 1)
						.filter(
							({ box: b }) =>
								Math.min(a.box.right, b.right) - Math.max(a.box.left, b.left) > 0 &&
								Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top) > slack
						)
						.map((b) => `${a.said} / ${b.said}`)
				);
			});
			expect(touching).toEqual([]);
		});
	});

test('on paper the sources stand open, and links that need a screen are left out', async ({
	page
}) => {
	await page.goto('/claims');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-claim="1"] .claim-evidence li').first()).toBeVisible();
	await expect(page.locator('[data-claim="1"] [data-see]')).toBeHidden();
	for (const nav of await page.locator('nav').all()) await expect(nav).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all of the page is there, and its sources open', async ({ page }) => {
		await page.goto('/claims');
		await expect(page.locator('[data-claim]')).toHaveCount(19);
		const evidence = page.locator('[data-claim="2"] .claim-evidence');
		await evidence.getByText('Dates and sources').click();
		await expect(evidence.getByText('Lithuania: treaty signed')).toBeVisible();
	});
});

test('no script is sent with the page', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await page.goto('/claims', { waitUntil: 'networkidle' });
	expect(scripts).toEqual([]);
});
