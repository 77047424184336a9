import { chromium, type Browser } from '@playwright/test';
import { findChromium, flags } from './browser.ts';
import { listen, siteServer } from './server.ts';

/** Runs a task with a browser on a built site, on a free port; ends both whatever happens. */
export async function serving<T>(
	task: (browser: Browser, address: string) => Promise<T>,
	extra: readonly string[] = [],
	folder = 'build'
): Promise<T> {
	const server = siteServer(folder);
	const address = await listen(server, 0);
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [...flags, ...extra]
	});
	try {
		return await task(browser, address);
	} finally {
		await browser.close();
		server.close();
	}
}
