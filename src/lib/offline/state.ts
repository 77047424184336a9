/** What the workers of a site remember from one start to the next. */
export interface State {
	/** The version that has last drawn a map. */
	good: string | null;
	/** The version that could not; it is not shown again. */
	refused: string | null;
	/** Pages that the version on trial was given to, the latest last. */
	trial: readonly string[];
	/** True for a kiosk, which keeps everything. */
	all: boolean;
	/** Languages that have been read. */
	languages: readonly string[];
}

const fresh: State = { good: null, refused: null, trial: [], all: false, languages: [] };

/** The state of a site, kept as an answer in a cache of its own: a worker has no other plain store. */
export class Memory {
	#cache: string;
	#key: string;
	#caches: CacheStorage;
	#last: Promise<State> | null = null;

	constructor(caches: CacheStorage, base: string) {
		this.#caches = caches;
		this.#cache = `pact-atlas:${base}:state`;
		this.#key = `${base}/_state`;
	}

	/** What is remembered; a fresh state where nothing is, or where it cannot be read. */
	async read(): Promise<State> {
		try {
			const kept = await (await this.#caches.open(this.#cache)).match(this.#key);
			return kept ? { ...fresh, ...((await kept.json()) as Partial<State>) } : fresh;
		} catch {
			return fresh;
		}
	}

	/** Changes what is remembered, one change after the other; gives it as it is then. */
	change(how: (state: State) => Partial<State>): Promise<State> {
		const next = (this.#last ?? Promise.resolve()).then(async () => {
			const before = await this.read();
			const after = { ...before, ...how(before) };
			if (JSON.stringify(after) !== JSON.stringify(before)) await this.#write(after);
			return after;
		});
		this.#last = next;
		return next;
	}

	async #write(state: State): Promise<void> {
		try {
			const cache = await this.#caches.open(this.#cache);
			await cache.put(this.#key, new Response(JSON.stringify(state)));
		} catch {
			// Full: the next start decides anew.
		}
	}
}
