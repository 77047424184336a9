// https://developer.mozilla.org/docs/Web/API/Cache
import { each, fetched } from './fetching.ts';
import { isHashed, type Site } from './plan.ts';

/** The caches of a site, one for each version, so that no page of one meets scripts of another. */
export class Store {
	#caches: CacheStorage;
	#site: Site;
	#prefix: string;
	/** Told once in a worker's life that the disk is full. */
	#tell: (message: string) => void;
	#told = false;

	constructor(caches: CacheStorage, site: Site, tell: (message: string) => void) {
		this.#caches = caches;
		this.#site = site;
		this.#prefix = `pact-atlas:${site.base}:`;
		this.#tell = tell;
	}

	/** Keeps all of some files, or nothing: a version that is there in part must not start. */
	async install(paths: readonly string[]): Promise<void> {
		try {
			await this.#add(paths);
		} catch (error) {
			await this.#caches.delete(this.#prefix + this.#site.version);
			throw error;
		}
	}

	/** Adds what is missing of some files, as far as it can be had; gives how many still are. */
	async repair(paths: readonly string[]): Promise<number> {
		try {
			const missing = await this.#missing(paths);
			let left = missing.length;
			await each(missing, async (path) => {
				if (await this.#one(path)) left -= 1;
			});
			return left;
		} catch (error) {
			this.#full(error);
			return paths.length;
		}
	}

	/** A file as a version has it; nothing where it does not, or where the caches cannot be read. */
	async match(path: string, version: string): Promise<Response | undefined> {
		try {
			const name = this.#prefix + version;
			if (!(await this.#caches.has(name))) return undefined;
			return await (await this.#caches.open(name)).match(path, { ignoreVary: true });
		} catch {
			return undefined;
		}
	}

	/** A file whose name holds its hash, whichever version has it. */
	async matchAny(path: string): Promise<Response | undefined> {
		for (const version of await this.#versions()) {
			const found = await this.match(path, version);
			if (found) return found;
		}
		return undefined;
	}

	/** Keeps an answer for this version; a full disk is told, once, and never breaks the view. */
	async keep(path: string, response: Response): Promise<void> {
		try {
			await (await this.#own()).put(path, response);
		} catch (error) {
			this.#full(error);
		}
	}

	/** Deletes the caches of all versions but some. */
	async clean(versions: readonly (string | null)[]): Promise<void> {
		const old = (await this.#versions()).filter((version) => !versions.includes(version));
		await Promise.all(old.map((version) => this.#caches.delete(this.#prefix + version)));
	}

	#own(): Promise<Cache> {
		return this.#caches.open(this.#prefix + this.#site.version);
	}

	async #versions(): Promise<string[]> {
		const names = await this.#caches.keys().catch((): string[] => []);
		const own = names.filter((name) => name.startsWith(this.#prefix));
		return own.map((name) => name.slice(this.#prefix.length)).filter((name) => name !== 'state');
	}

	async #missing(paths: readonly string[]): Promise<string[]> {
		const keys = await (await this.#own()).keys();
		const kept = new Set(keys.map(({ url }) => new URL(url).pathname));
		return [...new Set(paths)].filter((path) => !kept.has(path));
	}

	async #add(paths: readonly string[]): Promise<void> {
		const cache = await this.#own();
		await each(await this.#missing(paths), async (path) => cache.put(path, await this.#get(path)));
	}

	// False where the file cannot be had now; a disk that is full ends the whole repair.
	async #one(path: string): Promise<boolean> {
		const response = await this.#get(path).catch(() => null);
		if (!response) return false;
		await (await this.#own()).put(path, response);
		return true;
	}

	// What another version has already under the same hash need not be fetched again.
	async #get(path: string): Promise<Response> {
		const kept = isHashed(path) ? await this.matchAny(path) : undefined;
		return kept ?? fetched(path, this.#site);
	}

	#full(error: unknown): void {
		if (this.#told) return;
		this.#told = true;
		this.#tell(`offline: ${String(error)}`);
	}
}
