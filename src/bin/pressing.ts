import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Press } from '#lib/export/press.ts';
import { run } from './run.ts';
import { serving } from './serving.ts';

/** The only host that the browser can find: no export asks the network for anything. */
const closed = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** Builds the site where there is none, opens its page for programs and ends all when the task is done. */
export async function pressing<T>(task: (page: Page) => Promise<T>): Promise<T> {
	if (!existsSync('build/index.html')) {
		console.log('There is no built site yet: building it.');
		const code = await run('npx', ['vite', 'build', '--logLevel', 'warn']);
		if (code !== 0) throw new Error('The site could not be built; what went wrong is said above.');
	}
	return serving(
		async (browser, address) => {
			const page = await browser.newPage();
			const foreign: string[] = [];
			page.on('request', (request) => {
				const { origin, protocol, href } = new URL(request.url());
				if (origin !== address && !['blob:', 'data:'].includes(protocol)) foreign.push(href);
			});
			await page.goto(`${address}/export/`);
			await page.locator('[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
			const done = await task(page);
			if (foreign.length) throw new Error(`The page asked another server: ${foreign.join(', ')}`);
			return done;
		},
		[closed]
	);
}

/** What the page's press is called with: see lib/export/press.ts. */
export type WithPress = { press: Press };
