const key = 'pact-atlas:pin';
const most = 5;
/** How long a lock lasts, and how long wrong PINs are remembered, in milliseconds. */
const lockMs = 5 * 60_000;
const memoryMs = 30 * 60_000;

/** What is used of a browser's storage. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Kept {
	wrong: number;
	/** When the last of them was typed, in milliseconds since 1970. */
	at: number;
}

/**
 * How often a PIN may still be tried: five wrong ones lock the pad for five minutes, also over a reload.
 * Where storage is refused, the page remembers them as long as it lives.
 */
export class Tries {
	#storage: Store;
	#now: () => number;
	#kept: Kept;

	constructor(storage: Store = localStorage, now = () => Date.now()) {
		this.#storage = storage;
		this.#now = now;
		this.#kept = this.#read();
	}

	/** Milliseconds until the pad may be used again; 0 where it may. */
	get locked(): number {
		const now = this.#now();
		if (this.#kept.wrong < most) return 0;
		// A clock that was set back would lock for longer than anybody meant.
		if (this.#kept.at > now) this.#keep({ ...this.#kept, at: now });
		return Math.max(0, lockMs - (now - this.#kept.at));
	}

	/** How many tries are left. */
	get left(): number {
		return Math.max(0, most - this.#kept.wrong);
	}

	/** Counts a try as wrong before it is checked, so that a reload in between does not undo it. */
	begin(): void {
		const { wrong, at } = this.#kept;
		const past = this.#now() - at;
		const forgotten = wrong >= most ? past >= lockMs : past >= memoryMs;
		this.#keep({ wrong: (forgotten ? 0 : wrong) + 1, at: this.#now() });
	}

	/** The try was right. */
	clear(): void {
		this.#kept = { wrong: 0, at: 0 };
		try {
			this.#storage.removeItem(key);
		} catch {
			// Nothing was kept, then.
		}
	}

	#keep(kept: Kept): void {
		this.#kept = kept;
		try {
			this.#storage.setItem(key, JSON.stringify(kept));
		} catch {
			// Full or refused: this page still counts.
		}
	}

	#read(): Kept {
		try {
			const { wrong, at } = JSON.parse(this.#storage.getItem(key) ?? '{}') as Partial<Kept>;
			if (Number.isSafeInteger(wrong) && Number.isFinite(at))
				return { wrong: Number(wrong), at: Number(at) };
		} catch {
			// What cannot be read counts as nothing.
		}
		return { wrong: 0, at: 0 };
	}
}
