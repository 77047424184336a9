import type { Browser, Page } from '@playwright/test';

/** Milliseconds that each task of a page's main thread had the processor while some work was done. */
export async function tasksOf(browser: Browser, page: Page, work: () => Promise<unknown>) {
	const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
	await browser.startTracing(page, { categories });
	await work();
	return busy((await browser.stopTracing()).toString());
}

/**
 * The longest task of some work, in milliseconds: the least of up to four tries, since on a busy machine
 * the caches are others' too, and what is long by itself is long each time.
 */
export async function longestOf(browser: Browser, page: Page, work: () => Promise<unknown>) {
	let least = Infinity;
	for (let turn = 0; turn < 4 && least >= 200; turn++)
		least = Math.min(least, Math.max(...(await tasksOf(browser, page, work))));
	return least;
}

interface Event {
	name: string;
	pid: number;
	tid: number;
	tdur?: number;
	args: { name?: string };
}

// The processor's time: what other programs of a busy machine take is not the page's.
function busy(trace: string): number[] {
	const { traceEvents: events } = JSON.parse(trace) as { traceEvents: Event[] };
	const mains = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`)
	);
	return events
		.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
		.map(({ tdur = 0 }) => tdur / 1000)
		.filter((spent) => spent > 1);
}
