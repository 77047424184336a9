// https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
import type { Browser, Page } from '@playwright/test';

/** One event of a trace of Chromium; `tdur` is the processor time of its thread, in microseconds. */
export interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	tdur?: number;
	args: { name?: string; data?: { type?: string } };
}

/** What the page's main thread did during some work; `tasks` are told with the events that they are made of. */
export async function traced(
	browser: Browser,
	page: Page,
	work: () => Promise<unknown>,
	tasks = false
): Promise<TraceEvent[]> {
	const more = tasks ? ['disabled-by-default-devtools.timeline'] : [];
	await browser.startTracing(page, { categories: ['devtools.timeline', ...more] });
	await work();
	const trace = (await browser.stopTracing()).toString();
	const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
	const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
	const mains = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
			.map(thread)
	);
	return events.filter((event) => mains.has(thread(event)));
}

/**
 * Milliseconds that the main thread had the processor for an event: on a busy machine the clock on the
 * wall also counts what other programs do.
 */
export const spent = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;
