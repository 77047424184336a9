import type { Browser, CDPSession, Page } from '@playwright/test';
import { pass, sameMorning, stopClock } from './clock.ts';
import { Fingers, type Point } from './fingers.ts';
import { memory, type Memory } from './memory.ts';
import type { Problems } from './problems.ts';
import { lookAt, placeOf, type Seen } from './seen.ts';

/** A screen as museums have it. */
export const screen = { width: 1080, height: 1920 };

/** The exhibit in a browser of its own, with a clock that runs only as it is told. */
export class Exhibit {
	readonly page: Page;
	readonly fingers: Fingers;
	readonly problems: Problems;
	#client: CDPSession;
	/** Milliseconds that have passed for the exhibit. */
	passed = 0;
	/** Pages loaded: a change of language, and whatever else loads one. */
	loads = 0;

	private constructor(page: Page, client: CDPSession, problems: Problems) {
		[this.page, this.#client, this.problems] = [page, client, problems];
		this.fingers = new Fingers(client);
	}

	/** Opens the exhibit and waits until it invites visitors. */
	static async open(browser: Browser, address: string, problems: Problems): Promise<Exhibit> {
		// A quarter of the pixels, laid out all the same: painting is not what is looked at.
		const shape = { viewport: screen, hasTouch: true, deviceScaleFactor: 0.5 };
		const context = await browser.newContext(shape);
		const page = await context.newPage();
		problems.watch(page, new URL(address).origin);
		await stopClock(page);
		const exhibit = new Exhibit(page, await context.newCDPSession(page), problems);
		page.on('load', () => exhibit.loads++);
		await page.goto(`${address}/?mode=kiosk`);
		await exhibit.until('attract', ({ phase, ready }) => phase === 'attract' && ready !== null);
		return exhibit;
	}

	/** Lets time pass, frame by frame; `step` is the time between two of them. */
	async pass(ms: number, step?: number): Promise<void> {
		this.passed += ms;
		await again(() => pass(this.page, ms, step));
	}

	/** Lets time pass at a leap, as nobody is there; a page that is being loaded starts before and after it. */
	async leap(ms: number): Promise<void> {
		const started = () => this.until('start', ({ phase, ready }) => !!phase && !!ready);
		await started();
		await this.pass(600, 300);
		await this.pass(ms, ms);
		// What the leap has set off.
		await this.pass(1000, 200);
		await again(() => sameMorning(this.page));
		await started();
	}

	/** One touch, and what follows it. */
	async tap(at: Point): Promise<void> {
		await this.fingers.tap(at);
		await this.pass(500);
	}

	/**
	 * Touches a control by its mark, once it is there; false where it does not come. A control that
	 * something covers is a fault.
	 */
	async act(name: string, patience = 20): Promise<boolean> {
		for (let i = 0; i < patience; i++) {
			const at = await again(() => placeOf(this.page, `[data-kiosk-act="${name}"]`));
			if (at && at !== 'covered') {
				await this.tap(at);
				return true;
			}
			if (i === patience - 1 && at) this.problems.add(`${name} is covered`);
			await this.pass(200);
		}
		return false;
	}

	look(): Promise<Seen> {
		return again(() => lookAt(this.page));
	}

	/** Waits for something to be seen; throws what is seen instead. */
	async until(what: string, when: (seen: Seen) => boolean, seconds = 90): Promise<Seen> {
		const start = performance.now();
		for (;;) {
			const seen = await this.look();
			if (when(seen)) return seen;
			if (performance.now() - start > seconds * 1000)
				throw new Error(`No ${what} within ${seconds} s: ${JSON.stringify(seen)}`);
			await this.pass(200);
			await this.page.waitForTimeout(20);
		}
	}

	memory(): Promise<Memory> {
		return memory(this.#client);
	}

	async close(): Promise<void> {
		await this.page.context().close();
	}
}

/** Does it again where the page has just been replaced by that of another language. */
async function again<T>(task: () => Promise<T>): Promise<T> {
	for (let i = 0; ; i++)
		try {
			return await task();
		} catch (error) {
			const replaced = /context was destroyed|navigat|Cannot find context|__pwClock/i;
			if (i > 100 || !replaced.test(String(error))) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
}
