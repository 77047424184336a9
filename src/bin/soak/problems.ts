import type { Page } from '@playwright/test';

const blocked = 'Service Worker registration blocked by Playwright';

/** What went wrong, each with how often: a fault that repeats itself must not fill the memory. */
export class Problems {
	#counts = new Map<string, number>();
	#tell: (text: string) => void;

	/** `tell` hears of each when it comes for the first time. */
	constructor(tell: (text: string) => void = () => {}) {
		this.#tell = tell;
	}

	add(text: string): void {
		const short = text.slice(0, 400);
		if (!this.#counts.has(short)) this.#tell(short);
		if (this.#counts.size < 50 || this.#counts.has(short))
			this.#counts.set(short, (this.#counts.get(short) ?? 0) + 1);
		else this.#counts.set('and others', (this.#counts.get('and others') ?? 0) + 1);
	}

	get count(): number {
		return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
	}
	get texts(): string[] {
		return [...this.#counts].map(([text, count]) =>
			count > 1 ? `${text} (${count} times)` : text
		);
	}

	/** Counts what a page says, throws, is refused or asks of others; a broken policy is said too. */
	watch(page: Page, origin: string): void {
		page.on('console', (message) => {
			// A word of the test's own browser, which keeps no site.
			if (message.text() === blocked) return;
			if (['error', 'warning'].includes(message.type()))
				this.add(`console ${message.type()}: ${message.text()}`);
		});
		page.on('pageerror', (error) => this.add(`error: ${error.message}`));
		page.on('crash', () => this.add('the page has crashed'));
		page.on('dialog', (dialog) => {
			this.add(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('download', (download) => this.add(`download: ${download.url()}`));
		page.on('popup', (popup) => this.add(`window: ${popup.url()}`));
		page.on('request', (request) => {
			const url = new URL(request.url());
			if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
				this.add(`request to another origin: ${request.url()}`);
		});
		page.on('response', (response) => {
			if (response.status() >= 400) this.add(`${response.status()}: ${response.url()}`);
		});
		page.on('requestfailed', (request) => {
			// What was still under way when another language's page was loaded.
			const why = request.failure()?.errorText ?? '';
			if (why !== 'net::ERR_ABORTED') this.add(`${why}: ${request.url()}`);
		});
	}
}
