/** Nobody there, the sequence plays; a visitor explores; nobody has touched for long, and is asked. */
export type Phase = 'attract' | 'active' | 'warn';

/** Why a visit ended: nobody answered, or the visitor pressed "start over". */
export type End = 'idle' | 'again';

/** What a visit needs to know of the world. */
export interface VisitOptions {
	/** Seconds without a touch until the question, and seconds that it waits for an answer. */
	prompt: number;
	countdown: number;
	/** True while the visitor's own playback runs: who watches is not idle. */
	playing(): boolean;
	/** Milliseconds of a clock that nobody sets back. */
	now?(): number;
}

/** The state of the exhibit. It never measures by one long timeout: a machine that slept would lose it. */
export class Visit {
	#phase = $state<Phase>('attract');
	#left = $state(0);
	#options: VisitOptions;
	#now: () => number;
	/** When the visitor was last heard of; in `warn`, when the question was asked. */
	#since = 0;
	#phases: ((phase: Phase) => void)[] = [];
	#ends: ((reason: End) => void)[] = [];

	constructor(options: VisitOptions, phase: Phase = 'attract') {
		this.#options = options;
		this.#now = options.now ?? (() => performance.now());
		this.#phase = phase;
		this.#since = this.#now();
	}

	get phase(): Phase {
		return this.#phase;
	}
	/** Whole seconds that are left to answer; 0 unless the question is asked. */
	get left(): number {
		return this.#left;
	}

	/** Hears of every new phase; returns what ends the hearing. */
	onphase(listener: (phase: Phase) => void): () => void {
		this.#phases.push(listener);
		return () => (this.#phases = this.#phases.filter((each) => each !== listener));
	}

	/** Hears of every end of a visit, before the phase changes; returns what ends the hearing. */
	onend(listener: (reason: End) => void): () => void {
		this.#ends.push(listener);
		return () => (this.#ends = this.#ends.filter((each) => each !== listener));
	}

	/** Begins a visit. */
	wake(): void {
		this.#since = this.#now();
		if (this.#phase === 'attract') this.#turn('active');
	}

	/** The visitor is there; the question, if it is asked, is answered. */
	touch(): void {
		this.#since = this.#now();
		if (this.#phase === 'warn') this.#turn('active');
	}

	/** Ends the visit; nothing of it is kept. */
	end(reason: End): void {
		if (this.#phase === 'attract') return;
		this.#ends.forEach((listener) => listener(reason));
		this.#turn('attract');
	}

	/** Looks at the clock, once a second; returns what ends this. */
	start(): () => void {
		const timer = setInterval(() => this.tick(), 1000);
		return () => clearInterval(timer);
	}

	/** What has to be done by now. */
	tick(): void {
		const { prompt, countdown, playing } = this.#options;
		if (this.#phase === 'active') {
			if (playing()) this.#since = this.#now();
			if (this.#elapsed() < prompt) return;
			// The question is always asked in full, even where the clock has leapt over it.
			this.#since = this.#now();
			this.#left = countdown;
			this.#turn('warn');
		} else if (this.#phase === 'warn') {
			this.#left = Math.max(0, Math.ceil(countdown - this.#elapsed()));
			if (this.#left === 0) this.end('idle');
		}
	}

	#elapsed(): number {
		return (this.#now() - this.#since) / 1000;
	}
	#turn(phase: Phase): void {
		if (phase !== 'warn') this.#left = 0;
		this.#phase = phase;
		this.#phases.forEach((listener) => listener(phase));
	}
}
