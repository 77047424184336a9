/** @typedef {import('./beat.mjs').Beat} Beat */

/**
 * How long the watch waits, in milliseconds: `silence` without a good beat, `grace` for the first beat
 * of a start, at most `patience` for that of the tenth, and `settled` until earlier failures are forgotten.
 * @typedef {{ silence: number; grace: number; patience: number; settled: number }} Limits
 */

/** @type {Limits} */
export const usual = { silence: 60_000, grace: 90_000, patience: 900_000, settled: 120_000 };

/** Starts without a single good beat after which the browser gets a new profile, and the whole unit a new start. */
export const barrenUntil = { profile: 3, exit: 6 };

/** Seconds before the next start, by failures in a row: the first is at once, a loop never faster than two a minute. */
const pauses = [0, 1, 2, 5, 10, 30];

/**
 * Decides when the browser is to be started anew. It knows no process and no clock: every call brings
 * the time, in milliseconds of a clock that never jumps. Only a good beat, which tells of frames that were
 * drawn, proves life; an answer that merely says "ready" would prove that something can still answer.
 */
export class Watch {
	/** Restarts by their reason. @type {Record<string, number>} */
	counts = {};
	/** Failures in a row, for the pause before the next start. */
	failures = 0;
	/** Starts in a row that gave no good beat. */
	barren = 0;
	/** The last good beat. @type {Beat | null} */
	beat = null;
	#limits;
	#start = 0;
	#good = 0;
	#born = false;
	#heard = 'silent';

	/** @param {Limits} limits */
	constructor(limits = usual) {
		this.#limits = limits;
	}

	/** A browser has been started. @param {number} now */
	started(now) {
		this.#start = this.#good = now;
		this.#born = false;
		this.#heard = 'silent';
		this.barren += 1;
	}

	/** The page has said something; null: nothing that makes sense. @param {number} now @param {Beat | null} beat */
	heard(now, beat) {
		this.#heard =
			beat === null ? 'wrong beats' : beat.frames === 0 ? 'frames stand still' : 'silent';
		if (!beat?.frames) return;
		this.beat = beat;
		this.#good = now;
		this.#born = true;
		this.barren = 0;
		if (now - this.#start >= this.#limits.settled) this.failures = 0;
	}

	/** The screen is off, where no browser draws: such time is not counted. @param {number} now */
	held(now) {
		this.#good = now;
	}

	/** Why the browser is to be started anew; null while all is well. @param {number} now */
	verdict(now) {
		const { silence, grace, patience } = this.#limits;
		// A site that never beats may still show its map: it is disturbed less and less often.
		const first = Math.min(grace * 2 ** Math.max(0, this.barren - 1), patience);
		return now - this.#good >= (this.#born ? silence : first) ? this.#heard : null;
	}

	/** A browser has ended or is to be ended: counts it and gives the pause before the next, in ms. @param {string} reason */
	failed(reason) {
		this.counts[reason] = (this.counts[reason] ?? 0) + 1;
		const pause = pauses[Math.min(this.failures, pauses.length - 1)] ?? 0;
		this.failures += 1;
		return pause * 1000;
	}

	/** Milliseconds since a browser was started and since its last sign of life. @param {number} now */
	age(now) {
		return { run: now - this.#start, silent: now - this.#good, born: this.#born };
	}
}
