/** Shortest time between two announcements, in milliseconds: a voice needs as long for a sentence. */
export const pauseMs = 2000;
/** How long a change must have rested before it is said: stepping keys pass by what they only touch. */
export const restMs = 250;

/** Clock and speech of the announcements; tests give their own. */
export interface Voice {
	now(): number;
	/** Runs a task later; returns what calls it off. */
	later(task: () => void, ms: number): () => void;
	/** Says sentences at once, together. */
	say(sentences: readonly string[]): void;
}

/**
 * What is said aloud as the date moves: the sentence of each event, once, never oftener than every two
 * seconds, and nothing while the reader drags. Events of a playback that fall into a pause are said
 * together after it; where the reader moved, only where they came to rest.
 */
export class Announcer {
	#voice: Voice;
	#said: string;
	#waiting: string[] = [];
	#last = -Infinity;
	#off: (() => void) | null = null;
	#held = false;

	/** `sentence` is what the page shows when it opens, which is read as part of the page. */
	constructor(voice: Voice, sentence: string) {
		this.#voice = voice;
		this.#said = sentence;
	}

	/** The page shows this sentence now; `playing` tells a playback from a reader's own move. */
	show(sentence: string, playing: boolean): void {
		if (sentence === (this.#waiting.at(-1) ?? this.#said)) return;
		if (playing) this.#waiting.push(sentence);
		else this.#waiting = sentence === this.#said ? [] : [sentence];
		this.#plan(playing ? 0 : restMs);
	}

	/** The slider itself has said this sentence: it is not said again. */
	heard(sentence: string): void {
		this.#said = sentence;
		this.#waiting = [];
		this.#off?.();
	}

	/** The reader has begun to drag, or has let go: what is then shown is said. */
	hold(held: boolean): void {
		this.#held = held;
		if (held) this.#off?.();
		else if (this.#waiting.length > 0) this.#plan(restMs);
	}

	/** Ends everything. */
	stop(): void {
		this.#off?.();
	}

	#plan(rest: number): void {
		this.#off?.();
		if (this.#held) return;
		const wait = Math.max(rest, this.#last + pauseMs - this.#voice.now());
		this.#off = this.#voice.later(() => this.#speak(), wait);
	}

	#speak(): void {
		if (this.#waiting.length === 0) return;
		const sentences = this.#waiting;
		this.#said = sentences.at(-1) ?? this.#said;
		this.#waiting = [];
		this.#last = this.#voice.now();
		this.#voice.say(sentences);
	}
}
