import { expect, test, watch } from '../bin/probe.ts';
import { cover, date, expectDate, present, query } from '../bin/presenter.ts';

test('the notes go in step with the map, both ways, and say when it has gone', async ({
	page,
	context,
	baseURL
}) => {
	await present(page, '?mode=present&date=1932-05-04');
	const opened = context.waitForEvent('page');
	await page.keyboard.press('n');
	const notes = await opened;
	const problems = await watch(notes, new URL(baseURL ?? '').origin);
	const main = notes.locator('main');
	await expect(main).toHaveAttribute('data-notes', 'joined', { timeout: 60_000 });
	const day = notes.locator('[data-notes-date]');
	await expect(day).toHaveText('4 May 1932');
	await expect(notes.locator('[data-notes-sentence]')).toContainText('Estonia');
	await expect(notes.locator('[data-notes-next]')).toContainText('25 July 1932: Poland');
	await expect(notes.locator('[data-notes-sources]')).toContainText('Moscow');
	await expect(notes.locator('[data-elapsed]')).toHaveText(/^0:\d\d$/);

	await page.keyboard.press('PageDown');
	await expect(day).toHaveText('25 July 1932');
	await notes.locator('[data-ask="next"]').click();
	await expectDate(page, '29 November 1932');
	await expect(day).toHaveText('29 November 1932');
	await notes.keyboard.press('PageUp');
	await expectDate(page, '25 July 1932');
	await notes.keyboard.press('b');
	await expect(cover(page)).toHaveAttribute('data-cover', 'black');
	await expect(notes.locator('[data-ask="black"]')).toHaveAttribute('aria-pressed', 'true');
	await notes.locator('[data-ask="black"]').click();
	await expect(cover(page)).toHaveCount(0);

	// The map knows that there are notes, and when there are none any more.
	const tool = page.locator('[data-tool="notes"]');
	await expect(tool).toHaveAttribute('aria-pressed', 'true');

	// Loaded anew, they find the map again; they follow no other pair.
	await notes.reload();
	await expect(day).toHaveText('25 July 1932', { timeout: 60_000 });
	await page.keyboard.press('Escape');
	await expect(main).toHaveAttribute('data-notes', 'lost');
	await expect(notes.locator('[data-link] a')).toHaveAttribute('href', '/?mode=present');
	await expect(notes.locator('[data-ask="next"]')).toBeDisabled();
	expect(problems).toEqual([]);
});

test('notes that are opened by hand wait for a map, and join the first that there is', async ({
	page,
	context
}) => {
	await page.goto('/uk/present/');
	const main = page.locator('main');
	await expect(main).toHaveAttribute('data-notes', 'waiting');
	const map = await context.newPage();
	await present(map, '?mode=present&date=1932-07-25', '/uk/');
	await expect(main).toHaveAttribute('data-notes', 'joined', { timeout: 60_000 });
	await expect(page.locator('[data-notes-date]')).toHaveText(/25 липня 1932/);
	await expect.poll(() => query(page)).toMatch(/^\?pair=\w+$/);
	await page.keyboard.press('F5');
	await expect(date(map)).toHaveText(/1 грудня 1925/);
});

test('the map knows when its notes have been closed, and goes on without them', async ({
	page,
	context
}) => {
	await present(page, '?mode=present&date=1932-05-04');
	const tool = page.locator('[data-tool="notes"]');
	await expect(tool).toHaveAttribute('aria-pressed', 'false');
	for (const again of [false, true]) {
		const opened = context.waitForEvent('page');
		await page.keyboard.press('n');
		const notes = await opened;
		await expect(notes.locator('main')).toHaveAttribute('data-notes', 'joined', {
			timeout: 60_000
		});
		await expect(tool).toHaveAttribute('aria-pressed', 'true');
		if (!again) await notes.close({ runBeforeUnload: true });
		else await notes.goto('about:blank');
		await expect(tool).toHaveAttribute('aria-pressed', 'false');
		await expect(page.locator('[data-present-said]')).toHaveText('The notes have been closed.');
	}
	await page.keyboard.press('PageDown');
	await expectDate(page, '25 July 1932');
});

test('notes whose map was closed or went to another page say that it has gone', async ({
	page,
	context
}) => {
	await present(page, '?mode=present&date=1932-05-04');
	const opened = context.waitForEvent('page');
	await page.keyboard.press('n');
	const notes = await opened;
	const main = notes.locator('main');
	await expect(main).toHaveAttribute('data-notes', 'joined', { timeout: 60_000 });
	await page.goto('about:blank');
	await expect(main).toHaveAttribute('data-notes', 'lost');
	await expect(notes.locator('[data-link]')).toContainText('The map has been closed or left.');
	// The same window, presenting again, is the same pair.
	await present(page, '?mode=present&date=1932-07-25');
	await expect(main).toHaveAttribute('data-notes', 'joined');
	await expect(notes.locator('[data-notes-date]')).toHaveText('25 July 1932');
	await page.close({ runBeforeUnload: true });
	await expect(main).toHaveAttribute('data-notes', 'lost');
});
