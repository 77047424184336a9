/** Chance that is the same for the same seed, so that what a run has found can be found again. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** A number from 0 up to 1, by mulberry32. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number from 0 up to, and without, `bound`. */
	below(bound: number): number {
		return Math.floor(this.next() * bound);
	}

	/** True once in so many times. */
	once(times: number): boolean {
		return this.below(times) === 0;
	}

	/** One of a list; throws where there is none. */
	pick<T>(list: readonly T[]): T {
		if (!list.length) throw new Error('There is nothing to pick from');
		return list[this.below(list.length)] as T;
	}
}
