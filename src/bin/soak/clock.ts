import type { Page } from '@playwright/test';

/** Playwright's clock in the page. Called by itself it keeps no list of calls for the next page. */
interface Clock {
	controller: {
		fastForward(ms: number): Promise<void>;
		setSystemTime(ms: number): Promise<void>;
	};
}

/** A morning on which the museum is open, in local time. */
export const morning = new Date(2026, 4, 12, 11, 0).getTime();

/** Sets a page's clock to the morning; it stands still unless it is told to run. */
export async function stopClock(page: Page): Promise<void> {
	await page.clock.install({ time: morning - 1000 });
	await page.clock.pauseAt(morning);
}

/**
 * Lets time pass in steps, in each of which what is due is done once: frames of a playback, and the
 * answers of the server in between.
 */
export async function pass(page: Page, ms: number, step = 200): Promise<void> {
	await page.evaluate(
		async ([ms, step]) => {
			const { controller } = (globalThis as unknown as { __pwClock: Clock }).__pwClock;
			for (let left = ms; left > 0; left -= step)
				await controller.fastForward(Math.min(step, left));
		},
		[ms, step] as const
	);
}

/**
 * Turns the time of day back to the morning; the clock that idle times are read from runs on. At night
 * the exhibit loads its page anew, and nothing could be measured from day to day.
 */
export async function sameMorning(page: Page): Promise<void> {
	await page.evaluate(
		(time) =>
			(globalThis as unknown as { __pwClock: Clock }).__pwClock.controller.setSystemTime(time),
		morning
	);
}
