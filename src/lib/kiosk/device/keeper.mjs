import { barrenUntil } from './watch.mjs';

/** @typedef {import('./watch.mjs').Watch} Watch */
/** @typedef {import('./browser.mjs').Running} Running */
/**
 * What the keeper needs of the world, so that tests can give it another.
 * @typedef {object} World
 * @property {(onend: (reason: string) => void) => Running} start
 * @property {() => void} setAside puts a profile that may be broken away
 * @property {() => number} now in milliseconds, never jumping
 * @property {() => boolean} lit whether a screen is on
 * @property {() => boolean} quiet whether the museum is closed
 * @property {(ms: number) => Promise<void>} sleep
 * @property {(line: string) => void} log
 * @property {() => void} giveUp ends this program, for a new start of the whole unit
 */

/** A browser that has run this long is renewed in the night, in attract: what leaks slowly is gone. */
const old = 20 * 3_600_000;

/** A restart takes seconds; one that takes longer than this hangs. */
const stuck = 120_000;

/** Keeps one browser running: starts it, ends it when the watch says so, and starts the next. */
export class Keeper {
	#watch;
	#world;
	/** @type {Running | null} */
	#running = null;
	#busy = false;
	#since = 0;
	#stopped = false;

	/** @param {Watch} watch @param {World} world */
	constructor(watch, world) {
		this.#watch = watch;
		this.#world = world;
	}

	/** The process of the browser; 0 between two. */
	get pid() {
		return this.#busy ? 0 : (this.#running?.pid ?? 0);
	}

	/** Starts a browser. */
	start() {
		const { now, start } = this.#world;
		this.#watch.started(now());
		/** @type {Running} */
		const running = start((reason) => {
			if (this.#running === running) void this.renew(reason);
		});
		this.#running = running;
	}

	/** Looks once whether all is well; to be called every second. */
	tick() {
		const { now, lit, quiet } = this.#world;
		if (this.#busy || this.#stopped) return;
		if (!lit()) this.#watch.held(now());
		const reason = this.#watch.verdict(now());
		if (reason) void this.renew(reason);
		else if (this.#watch.age(now()).run > old && this.#watch.beat?.phase === 'attract' && quiet())
			void this.renew('nightly');
	}

	/** Ends the browser and starts the next after the pause that the watch asks. @param {string} reason */
	async renew(reason) {
		if (this.#busy || this.#stopped) return;
		const { now, log, sleep, setAside, giveUp } = this.#world;
		this.#busy = true;
		this.#since = now();
		const pause = this.#watch.failed(reason);
		log(`${reason}: the browser is started anew${pause ? ` in ${pause / 1000} s` : ''}`);
		await this.#running?.end();
		const { barren } = this.#watch;
		if (barren >= barrenUntil.exit) {
			log('no start has helped: the whole unit is started anew');
			giveUp();
		} else if (barren === barrenUntil.profile) {
			log('the profile may be broken and is put aside');
			setAside();
		}
		await sleep(pause);
		this.#busy = false;
		if (!this.#stopped) this.start();
	}

	/** Whether this program itself does what it should: what systemd is told. */
	alive() {
		return !this.#busy || this.#world.now() - this.#since < stuck;
	}

	/** Ends the browser for good. */
	async stop() {
		this.#stopped = true;
		await this.#running?.end();
	}
}
