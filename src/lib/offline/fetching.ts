import { belongs, isHashed, type Site } from './plan.ts';

/** How long one file may take, in milliseconds: a request that hangs must not hold up all others. */
const limit = 60_000;

/** A file of this build from the server; throws where it is missing, or of another build. */
export async function fetched(path: string, site: Site): Promise<Response> {
	// A file whose name holds its hash may come from the browser's own cache; others are asked for.
	const cache = isHashed(path) ? 'default' : 'no-cache';
	const response = await fetch(path, { cache, signal: AbortSignal.timeout(limit) });
	if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
	if (!(await isOwn(response, site))) throw new Error(`${path} is of another version`);
	return plain(response);
}

/** True unless an answer is a page of another build. */
export async function isOwn(response: Response, site: Site): Promise<boolean> {
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) return true;
	return belongs(await response.clone().text(), new Set(site.build), site.base);
}

/** An answer as it may be given to a navigation, which refuses one that was led elsewhere. */
function plain(response: Response): Response {
	if (!response.redirected) return response;
	const { body, headers, status } = response;
	return new Response(body, { headers, status });
}

/** Does a task for each item, a few at a time; throws what the first failing one does. */
export async function each<T>(
	items: readonly T[],
	task: (item: T) => Promise<void>,
	hands = 4
): Promise<void> {
	const queue = [...items];
	const work = async () => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
	};
	await Promise.all(Array.from({ length: hands }, work));
}
