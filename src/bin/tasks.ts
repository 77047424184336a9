import type { Browser, Page } from '@playwright/test';
import { spent, traced } from './trace.ts';

/** Milliseconds that each task of a page's main thread had the processor while some work was done. */
export async function tasksOf(browser: Browser, page: Page, work: () => Promise<unknown>) {
	const events = await traced(browser, page, work, true);
	const tasks = events.filter(({ name }) => name === 'RunTask').map(spent);
	return tasks.filter((task) => task > 1);
}
