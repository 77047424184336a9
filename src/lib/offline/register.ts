// https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration

/** How long the worker may take over an answer to a page before the page goes on, in milliseconds. */
const patience = 10_000;

/** The worker's registration as a page uses it. */
export interface Worker {
	/** Looks for a new version; a failure to reach the server is none. */
	update(): Promise<void>;
	/** True while a new version is kept, and waits. */
	readonly waiting: boolean;
	/** Begins the version that waits: loads the page anew once it is in charge. */
	renew(reload: () => void): void;
	/** Says something to the version in charge. */
	say(type: 'booted' | 'failed' | 'verify' | 'precache'): Promise<void>;
}

/**
 * Registers the site's service worker; null where the browser has none or refuses it. `onwaiting` is
 * told when a new version waits, `onfailed` when one could not be kept as a whole.
 */
export async function register(
	url: string,
	told: { onwaiting?(): void; onfailed?(reason: string): void } = {}
): Promise<Worker | null> {
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!container) return null;
	const options = { updateViaCache: 'none' } as const;
	const registration = await container.register(url, options).catch((error: unknown) => {
		told.onfailed?.(`offline: ${String(error)}`);
		return null;
	});
	// A browser that is told to block workers answers with nothing.
	if (!registration) return null;
	watch(registration, container, told);
	container.addEventListener('message', ({ data }: MessageEvent) => {
		const { type, message } = data as { type?: string; message?: string };
		if (type === 'error' && message) told.onfailed?.(message);
	});
	container.startMessages();
	return {
		update: () =>
			registration.update().then(
				() => undefined,
				() => undefined
			),
		get waiting() {
			return registration.waiting !== null;
		},
		renew: (reload) => {
			// Another page may have begun it already.
			if (!registration.waiting) return reload();
			container.addEventListener('controllerchange', reload, { once: true });
			registration.waiting.postMessage({ type: 'SKIP_WAITING' });
		},
		say: async (type) => say((await container.ready).active, type)
	};
}

function watch(
	registration: ServiceWorkerRegistration,
	container: ServiceWorkerContainer,
	told: { onwaiting?(): void; onfailed?(reason: string): void }
): void {
	let followed: ServiceWorker | null = null;
	const follow = () => {
		const coming = registration.installing;
		if (coming === followed) return;
		followed = coming;
		let whole = false;
		coming?.addEventListener('statechange', () => {
			// A whole version ends as redundant too, when a newer one takes its place.
			if (coming.state === 'redundant' && !whole)
				told.onfailed?.('offline: the site could not be kept');
			if (coming.state !== 'installed') return;
			whole = true;
			// The first version of all waits for nobody.
			if (container.controller) told.onwaiting?.();
		});
	};
	registration.addEventListener('updatefound', follow);
	follow();
	if (registration.waiting && container.controller) told.onwaiting?.();
}

function say(worker: ServiceWorker | null, type: string): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => resolve();
		setTimeout(resolve, patience);
		worker?.postMessage({ type }, [port2]);
	});
}
