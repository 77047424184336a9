import { each } from './fetching.ts';
import { languageOf, mapOf, root, wanted, within, type Shell, type Site } from './plan.ts';
import type { Asking, Client, Saying, Scope } from './scope.ts';
import { answer, pathOf } from './serve.ts';
import { Memory } from './state.ts';
import { Store } from './store.ts';
import { begin, fail, onTrial, patience, prove, shown } from './trial.ts';

/** Where the build lists what a reader needs: see plugin.ts. */
export const shellPath = '/_app/shell.json';

/** The service worker of the site: what it keeps, what it answers, and which version it shows. */
export class Keeper {
	#scope: Scope;
	#site: Site;
	#known: ReadonlySet<string>;
	#memory: Memory;
	#store: Store;
	#checked = false;
	/** The repair that goes on; the next one waits for it and then finds little to do. */
	#repairing: Promise<number> = Promise.resolve(0);

	constructor(scope: Scope, site: Site, caches: CacheStorage) {
		this.#scope = scope;
		this.#site = site;
		this.#known = new Set([...site.build, ...site.files, ...site.prerendered]);
		this.#memory = new Memory(caches, site.base);
		this.#store = new Store(caches, site, (message) => void this.#tell(message));
	}

	/** Answers the browser from now on. */
	listen(): void {
		const scope = this.#scope;
		scope.addEventListener('install', (event) => event.waitUntil(this.#install()));
		scope.addEventListener('activate', (event) => event.waitUntil(this.#activate()));
		scope.addEventListener('fetch', (event) => this.#ask(event));
		scope.addEventListener('message', (event) => event.waitUntil(this.#hear(event)));
	}

	// Never skipWaiting here: it would change the files under a page that is being read.
	async #install(): Promise<void> {
		await this.#store.install(await this.#wanted());
	}

	async #activate(): Promise<void> {
		await this.#clean();
		await this.#scope.clients.claim();
	}

	#ask(event: Asking): void {
		const { request } = event;
		const path = pathOf(request, this.#site, this.#known);
		if (path === null) return;
		const later = (work: Promise<unknown>) => event.waitUntil(work);
		const map = request.mode === 'navigate' && mapOf(within(this.#site, path));
		event.respondWith(
			(map ? this.#open(event, map) : this.#version()).then((version) =>
				answer(request, path, { site: this.#site, store: this.#store, version, later })
			)
		);
	}

	/** A page of the map begins: which version it is of. */
	async #open(event: Asking, lang: string): Promise<string> {
		const [own, page] = [this.#site.version, event.resultingClientId];
		const kiosk = new URL(event.request.url).searchParams.get('mode') === 'kiosk';
		const state = await this.#memory.change((before) => ({
			...begin(own, before, page, kiosk),
			languages: [...new Set([...before.languages, lang])]
		}));
		if (onTrial(own, state)) event.waitUntil(this.#judge(page));
		if (!this.#checked) event.waitUntil(this.#repair());
		return shown(own, state);
	}

	async #version(): Promise<string> {
		return shown(this.#site.version, await this.#memory.read());
	}

	/** Waits for a page's map; where it does not come, the version before is shown in its place. */
	async #judge(page: string): Promise<void> {
		// Over as soon as it is decided: while this goes on, no other version can begin.
		for (let waited = 0; waited < patience; waited += 1000) {
			await new Promise((resolve) => setTimeout(resolve, 1000));
			if (!(await this.#memory.read()).trial.includes(page)) return;
		}
		const client = await this.#scope.clients.get(page);
		// A page that nobody looks at may be held back by the browser: that says nothing.
		if (client?.visibilityState === 'visible') await this.#fail(client);
	}

	async #fail(client: Client): Promise<void> {
		const own = this.#site.version;
		const before = await this.#memory.read();
		const after = await this.#memory.change((state) => fail(own, state, client.id));
		if (before.refused === own || after.refused !== own) return;
		await client.navigate?.(client.url).catch(() => null);
	}

	async #hear(event: Saying): Promise<void> {
		const type = (event.data as { type?: unknown } | null)?.type;
		const page = event.source?.id ?? '';
		const [own, memory] = [this.#site.version, this.#memory];
		let left = 0;
		if (type === 'SKIP_WAITING') await this.#scope.skipWaiting();
		else if (type === 'booted') {
			await memory.change((state) => prove(own, state, page));
			await this.#clean();
		} else if (type === 'failed') {
			const client = await this.#scope.clients.get(page);
			if (client) await this.#fail(client);
		} else if (type === 'precache') {
			await memory.change(() => ({ all: true }));
			left = await this.#repair();
		} else if (type === 'verify') left = await this.#repair();
		else return;
		event.ports[0]?.postMessage({ left, version: own });
	}

	/** Adds what is missing of what is to be kept: a browser short of room may have taken it. */
	#repair(): Promise<number> {
		this.#checked = true;
		this.#repairing = this.#repairing.then(() => this.#mend());
		return this.#repairing;
	}

	async #mend(): Promise<number> {
		const state = await this.#memory.read();
		if (shown(this.#site.version, state) !== this.#site.version) return 0;
		const paths = await this.#wanted().catch(() => null);
		return paths ? this.#store.repair(paths) : -1;
	}

	async #wanted(): Promise<string[]> {
		const { all, languages } = await this.#memory.read();
		const shell = await this.#shell();
		const tags = Object.keys(shell.languages);
		const open = await this.#scope.clients.matchAll({ includeUncontrolled: true });
		const read = open.map(({ url }) => languageOf(within(this.#site, new URL(url).pathname), tags));
		const tagged = new Set([...languages, ...read]);
		return wanted(this.#site, shell, tagged.size > 0 ? [...tagged] : [root], all);
	}

	async #shell(): Promise<Shell> {
		const path = this.#site.base + shellPath;
		const kept = await this.#store.match(path, this.#site.version);
		const response = kept ?? (await fetch(path, { cache: 'no-cache' }));
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		const copy = kept ? null : response.clone();
		const shell = (await response.json()) as Shell;
		const scripts = shell.common.filter((name) => name.endsWith('.js'));
		const foreign = scripts.find((name) => !this.#known.has(this.#site.base + name));
		if (foreign) throw new Error(`${path} is of another version`);
		if (copy) await this.#store.keep(path, copy);
		return shell;
	}

	// While another version comes in, its files must not be taken for old ones.
	async #clean(): Promise<void> {
		const { installing, waiting } = this.#scope.registration;
		if (installing || waiting) return;
		const { good } = await this.#memory.read();
		const open = await this.#scope.clients.matchAll();
		// A second page may still be of the version before, and ask for more of its scripts.
		if (open.length > 1 && good === this.#site.version) return;
		await this.#store.clean([this.#site.version, good]);
	}

	async #tell(message: string): Promise<void> {
		console.error(message);
		const open = await this.#scope.clients.matchAll();
		await each(open, async (client) => client.postMessage({ type: 'error', message }));
	}
}
