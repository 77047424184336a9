import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client, Scope } from './scope.ts';
import { patience } from './trial.ts';
import { Keeper } from './worker.ts';

const origin = 'http://museum';
/** What the server has now: the text of a page tells its version. */
let server: Map<string, string>;
let reached: string[];
let full: boolean;
let stores: Map<string, Map<string, Response>>;
let open: Map<string, Client & { told: unknown[]; went: string[] }>;

function deploy(version: string) {
	const page = `<html>${version}<script src="/_app/immutable/${version}.js"></script>`;
	server = new Map([
		['/', page],
		['/lv/', page],
		['/kiosk.json', '{}'],
		[`/_app/immutable/${version}.js`, version],
		['/_app/immutable/same.js', 'same'],
		[
			'/_app/shell.json',
			JSON.stringify({ common: [`/_app/immutable/${version}.js`], languages: {} })
		]
	]);
}

const cache = (kept: Map<string, Response>) => ({
	match: async (path: string) => kept.get(path)?.clone(),
	put: async (path: string, response: Response) => {
		if (full) throw new DOMException('no room', 'QuotaExceededError');
		kept.set(path, response);
	},
	keys: async () => [...kept.keys()].map((path) => ({ url: origin + path }))
});
const caches = {
	open: async (name: string) => cache(stores.get(name) ?? made(name)),
	has: async (name: string) => stores.has(name),
	delete: async (name: string) => stores.delete(name),
	keys: async () => [...stores.keys()]
} as unknown as CacheStorage;

function made(name: string) {
	stores.set(name, new Map());
	return stores.get(name)!;
}

/** A worker of a version, and what the browser does with it. */
class Started {
	#heard = new Map<string, (event: never) => void>();

	constructor(version: string) {
		const build = [`/_app/immutable/${version}.js`, '/_app/immutable/same.js'];
		const site = { base: '', version, build, files: ['/kiosk.json'], prerendered: ['/', '/lv/'] };
		const scope = {
			registration: { installing: null, waiting: null },
			clients: {
				matchAll: async () => [...open.values()],
				get: async (id: string) => open.get(id),
				claim: async () => undefined
			},
			skipWaiting: async () => undefined,
			addEventListener: (name: string, heard: (event: never) => void) =>
				this.#heard.set(name, heard)
		};
		new Keeper(scope as unknown as Scope, site, caches).listen();
	}

	async fire(name: string, more: object = {}): Promise<Response | undefined> {
		const work: Promise<unknown>[] = [];
		let answer: Promise<Response> | undefined;
		this.#heard.get(name)?.({
			...more,
			waitUntil: (part: Promise<unknown>) => work.push(part),
			respondWith: (given: Promise<Response>) => (answer = given)
		} as never);
		const response = await answer;
		// What goes on after an answer is not waited for here: a trial lasts a minute.
		if (!answer) await Promise.all(work);
		return response;
	}

	async begin() {
		await this.fire('install');
		await this.fire('activate');
	}

	/** Opens a page in a tab, and gives the version that it is of. */
	async visit(id: string, path = '/?mode=kiosk') {
		const told: unknown[] = [];
		const went: string[] = [];
		open.set(id, {
			id,
			url: origin + path,
			visibilityState: 'visible',
			told,
			went,
			postMessage: (message) => told.push(message),
			navigate: async (url) => went.push(url)
		});
		const request = { url: origin + path, method: 'GET', mode: 'navigate' };
		const page = await this.fire('fetch', { request, resultingClientId: id });
		return /<html>(v\d)/.exec((await page?.text()) ?? '')?.[1];
	}

	async get(path: string) {
		const request = { url: origin + path, method: 'GET', mode: 'cors' };
		return (await this.fire('fetch', { request }))?.text();
	}

	say(id: string, type: string) {
		return this.fire('message', { data: { type }, source: { id }, ports: [] });
	}
}

const versions = () => [...stores.keys()].filter((name) => !name.endsWith('state')).sort();

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, 'error').mockReturnValue();
	[stores, open, reached, full] = [new Map(), new Map(), [], false];
	deploy('v1');
	vi.stubGlobal('location', { origin });
	vi.stubGlobal('fetch', async (asked: string | { url: string }) => {
		const path = new URL(typeof asked === 'string' ? asked : asked.url, origin).pathname;
		reached.push(path);
		const text = server.get(path);
		const type = path.endsWith('/') ? 'text/html' : 'text/javascript';
		return new Response(text ?? '', {
			status: text === undefined ? 404 : 200,
			headers: { 'Content-Type': type }
		});
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('the service worker', () => {
	it('answers with what it keeps, and asks the server for nothing', async () => {
		const worker = new Started('v1');
		await worker.begin();
		server.clear();
		expect(await worker.visit('a', '/')).toBe('v1');
		expect(await worker.get('/_app/immutable/v1.js')).toBe('v1');
	});

	it('keeps everything for a kiosk, and what a browser took away', async () => {
		const worker = new Started('v1');
		await worker.begin();
		await worker.say('a', 'precache');
		const kept = stores.get('pact-atlas::v1')!;
		expect([...kept.keys()]).toEqual(expect.arrayContaining(['/lv/', '/_app/immutable/same.js']));
		kept.delete('/lv/');
		await worker.say('a', 'verify');
		expect(kept.has('/lv/')).toBe(true);
	});

	it('does not begin with a part: one missing file, and nothing is kept', async () => {
		server.delete('/_app/immutable/v1.js');
		await expect(new Started('v1').begin()).rejects.toThrow('404');
		expect(versions()).toEqual([]);
	});

	it('does not begin with a page of another version', async () => {
		server.set('/', '<script src="/_app/immutable/v9.js">');
		await expect(new Started('v1').begin()).rejects.toThrow('another version');
	});

	it('passes everything through when the disk is full, and tells it once', async () => {
		const worker = new Started('v1');
		await worker.begin();
		await worker.visit('a');
		stores.get('pact-atlas::v1')!.clear();
		full = true;
		expect(await worker.visit('b')).toBe('v1');
		expect(await worker.get('/_app/immutable/v1.js')).toBe('v1');
		await worker.say('b', 'verify');
		await worker.say('b', 'verify');
		expect(vi.mocked(console.error)).toHaveBeenCalledTimes(1);
	});

	it('gives the settings that the server has now, and soon the kept ones', async () => {
		const worker = new Started('v1');
		await worker.begin();
		await worker.say('a', 'precache');
		server.set('/kiosk.json', '{"pin":1}');
		expect(await worker.get('/kiosk.json')).toBe('{"pin":1}');
		vi.stubGlobal('fetch', () => new Promise(() => {}));
		const late = worker.get('/kiosk.json');
		await vi.advanceTimersByTimeAsync(3000);
		expect(await late).toBe('{"pin":1}');
	});

	it('leaves alone what is not the site’s', async () => {
		const worker = new Started('v1');
		expect(await worker.get('/elsewhere')).toBeUndefined();
	});
});

describe('a new version', () => {
	async function second(): Promise<Started> {
		const first = new Started('v1');
		await first.begin();
		await first.visit('a');
		await first.say('a', 'booted');
		deploy('v2');
		const worker = new Started('v2');
		await worker.begin();
		open.clear();
		return worker;
	}

	it('leaves the one before in place until it has drawn a map', async () => {
		const worker = await second();
		expect(await worker.visit('b')).toBe('v2');
		expect(versions()).toEqual(['pact-atlas::v1', 'pact-atlas::v2']);
		await worker.say('b', 'booted');
		expect(versions()).toEqual(['pact-atlas::v2']);
		await vi.advanceTimersByTimeAsync(patience);
		expect(open.get('b')?.went).toEqual([]);
	});

	it('that draws none gives way to the one before, at once and from then on', async () => {
		const worker = await second();
		await worker.visit('b');
		await vi.advanceTimersByTimeAsync(patience);
		expect(open.get('b')?.went).toEqual([`${origin}/?mode=kiosk`]);
		expect(await worker.visit('c')).toBe('v1');
		expect(await worker.get('/_app/immutable/v1.js')).toBe('v1');
		// As a browser starts it anew, with nothing but what was kept.
		expect(await new Started('v2').visit('d')).toBe('v1');
	});

	it('that a watchdog ended twice gives way too', async () => {
		const worker = await second();
		expect(await worker.visit('b')).toBe('v2');
		expect(await new Started('v2').visit('c')).toBe('v2');
		expect(await new Started('v2').visit('d')).toBe('v1');
	});

	it('is not judged by a tab that nobody looks at', async () => {
		const worker = await second();
		await worker.visit('b');
		Object.assign(open.get('b')!, { visibilityState: 'hidden' });
		await vi.advanceTimersByTimeAsync(patience);
		expect(await worker.visit('c')).toBe('v2');
	});

	it('takes from the one before what has not changed, by the hash in its name', async () => {
		const first = new Started('v1');
		await first.begin();
		await first.say('a', 'precache');
		deploy('v2');
		reached.length = 0;
		await new Started('v2').begin();
		expect(reached).toContain('/_app/immutable/v2.js');
		expect(reached).not.toContain('/_app/immutable/same.js');
	});

	it('leaves a second tab the scripts that its pages still may ask for', async () => {
		const worker = await second();
		await worker.visit('b');
		open.set('old', { ...open.get('b')!, id: 'old' });
		await worker.say('b', 'booted');
		expect(await worker.get('/_app/immutable/v1.js')).toBe('v1');
	});
});
