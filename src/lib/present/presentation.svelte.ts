import type { Command } from './keys.ts';
import { keepSingles, readSingles } from './kept.ts';
import type { Cover } from './messages.ts';

/** As much of the timeline as a presenter moves. */
export interface Moved {
	readonly atEnd: boolean;
	next(): void;
	previous(): void;
	toFirst(): void;
	toLast(): void;
	toggle(): void;
}

/** What only the page can do. */
export interface Doings {
	notes(): void;
	screen(): void;
	leave(): void;
}

const moves = {
	next: (timeline: Moved) => timeline.next(),
	previous: (timeline: Moved) => timeline.previous(),
	first: (timeline: Moved) => timeline.toFirst(),
	last: (timeline: Moved) => timeline.toLast(),
	play: (timeline: Moved) => timeline.toggle()
} as const;

/** A presentation: what lies over the map, whether its keys are explained, and how commands are followed. */
export class Presentation {
	#timeline: Moved;
	#doings: Doings;
	#moved = false;
	#singles = $state(readSingles());
	cover = $state<Cover>(null);
	/** True while the keys are explained. */
	keys = $state(false);

	constructor(timeline: Moved, doings: Doings) {
		this.#timeline = timeline;
		this.#doings = doings;
	}

	/** True where keys of one letter are heard. */
	get singles(): boolean {
		return this.#singles;
	}
	set singles(on: boolean) {
		this.#singles = on;
		keepSingles(on);
	}

	/** Follows a command. What is covered is first of all shown again, just as it was. */
	obey(command: Command): void {
		if (command === 'black' || command === 'white') {
			this.cover = this.cover === command ? null : command;
		} else if (command === 'keys') {
			this.keys = !this.keys;
		} else if (command === 'start') {
			this.cover = null;
			this.#move('first');
		} else if (command === 'show') {
			this.cover = null;
		} else if (command in moves) {
			if (this.cover) this.cover = null;
			else this.#move(command as keyof typeof moves);
		} else {
			this.#doings[command as keyof Doings]();
		}
	}

	// Who opens the finished map and goes on means its beginning, as with play.
	#move(command: keyof typeof moves): void {
		const begins = command === 'next' && !this.#moved && this.#timeline.atEnd;
		this.#moved = true;
		this.keys = false;
		moves[begins ? 'first' : command](this.#timeline);
	}
}
