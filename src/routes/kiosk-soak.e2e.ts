import { expect, test } from '@playwright/test';
import { isOver, linesOf, reportOf } from '../bin/soak/report.ts';
import { soak, usual } from '../bin/soak/run.ts';

// A minute of what `npm run soak` does for hours: too short for a slope of the heap or of the nodes, of
// which a tenth may come with what a visitor was the first to open.
const minutes = Number(process.env.KIOSK_SOAK_MINUTES ?? 1);

test('K25: a minute of visitors leaves no error, no node and no listener behind', async ({
	browser,
	baseURL
}) => {
	test.setTimeout(300_000 + minutes * 60_000);
	const plan = { ...usual, minutes, every: 1, warm: 3, stretch: 15 };
	const { result, problems } = await soak(browser, baseURL ?? '', plan, () => {});
	const lines = linesOf(result).filter(({ name }) => !/^(heap|without|nodes, growth)/.test(name));
	console.log(reportOf(lines));
	expect(problems).toEqual([]);
	expect(result.visits).toBeGreaterThan(1);
	expect(lines.filter(isOver)).toEqual([]);
	const growth = linesOf(result).find(({ name }) => name.startsWith('nodes, growth'));
	expect(growth?.value).toBeLessThan(300);
});
