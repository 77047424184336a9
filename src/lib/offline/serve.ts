import { isOwn } from './fetching.ts';
import { isHashed, within, type Site } from './plan.ts';
import type { Store } from './store.ts';

/** How long a file that its owner may change is waited for before the kept one is given. */
const quick = 3000;
const settings = '/kiosk.json';

/** How a request of a page is answered. */
export interface Serving {
	site: Site;
	store: Store;
	/** The version that is shown. */
	version: string;
	/** Keeps the worker alive for what goes on after the answer. */
	later(work: Promise<unknown>): void;
}

/** The path that a request is known by; null where the worker has nothing to do with it. */
export function pathOf(request: Request, site: Site, known: ReadonlySet<string>): string | null {
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return null;
	if (known.has(pathname)) return pathname;
	// Servers lead a page's address without its slash to the one with it; so does this one.
	if (request.mode === 'navigate' && known.has(`${pathname}/`)) return `${pathname}/`;
	return pathname.startsWith(`${site.base}/_app/immutable/`) ? pathname : null;
}

/**
 * The answer to a request: the file of the version shown where that is kept, else the server's. What
 * the server gives is kept when it belongs to this version, so that what was once seen is there.
 */
export async function answer(request: Request, path: string, to: Serving): Promise<Response> {
	const { site, store, version } = to;
	if (within(site, path) === settings) return changing(request, path, to);
	const kept = await store.match(path, version);
	if (kept) return slashed(request, path) ?? kept;
	const other = isHashed(path) ? await store.matchAny(path) : undefined;
	if (other) return other;
	const response = await fetch(request);
	if (version === site.version) keep(response, path, to);
	return response;
}

/** A file that may change without a new version: the server's, or soon the kept one. */
async function changing(request: Request, path: string, to: Serving): Promise<Response> {
	const asked = fetch(request).then((response) => {
		if (response.ok) keep(response, path, to);
		return response;
	});
	const late = new Promise<null>((resolve) => setTimeout(resolve, quick, null));
	const first = await Promise.race([asked, late]).catch(() => null);
	if (first?.ok) return first;
	to.later(asked.catch(() => null));
	return (await to.store.match(path, to.version)) ?? asked;
}

function keep(response: Response, path: string, { site, store, later }: Serving): void {
	if (response.status !== 200 || response.redirected) return;
	const copy = response.clone();
	later(isOwn(copy, site).then((own) => (own ? store.keep(path, copy) : undefined)));
}

function slashed(request: Request, path: string): Response | null {
	const url = new URL(request.url);
	if (url.pathname === path) return null;
	return Response.redirect(path + url.search, 308);
}
