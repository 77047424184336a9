import type { Browser, Page } from '@playwright/test';
import { spent, traced } from './trace.ts';

/** Milliseconds that each task of a page's main thread had the processor while some work was done. */
export async function tasksOf(browser: Browser, page: Page, work: () => Promise<unknown>) {
	const events = await traced(browser, page, work, true);
	const tasks = events.filter(({ name }) => name === 'RunTask').map(spent);
	return tasks.filter((task) => task > 1);
}

/**
 * The longest task of some work, in milliseconds: the least of up to three tries. What is long by itself
 * is long each time; the collection of garbage, and the caches that other programs emptied, are not.
 */
export async function longestOf(browser: Browser, page: Page, work: () => Promise<unknown>) {
	let least = Infinity;
	for (let turn = 0; turn < 3 && least >= 200; turn++)
		least = Math.min(least, Math.max(...(await tasksOf(browser, page, work))));
	return least;
}
