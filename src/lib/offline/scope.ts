// https://w3c.github.io/ServiceWorker/
// What the worker uses of its world. TypeScript's own list of it cannot stand beside that of a page.

/** An event that the browser keeps the worker alive for. */
export interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}

/** A page, as the worker sees it. */
export interface Client {
	readonly id: string;
	readonly url: string;
	readonly visibilityState?: DocumentVisibilityState;
	postMessage(message: unknown): void;
	navigate?(url: string): Promise<unknown>;
}

/** A page asks for something. */
export interface Asking extends Lasting {
	readonly request: Request;
	/** The page that a navigation will make. */
	readonly resultingClientId: string;
	respondWith(answer: Promise<Response>): void;
}

/** A page says something. */
export interface Saying extends Lasting {
	readonly data: unknown;
	readonly source: { readonly id?: string } | null;
	readonly ports: readonly MessagePort[];
}

/** The world of a service worker. */
export interface Scope {
	readonly registration: { readonly installing: unknown; readonly waiting: unknown };
	readonly clients: {
		matchAll(options?: { includeUncontrolled?: boolean }): Promise<readonly Client[]>;
		get(id: string): Promise<Client | undefined>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(name: 'install' | 'activate', heard: (event: Lasting) => void): void;
	addEventListener(name: 'fetch', heard: (event: Asking) => void): void;
	addEventListener(name: 'message', heard: (event: Saying) => void): void;
}
