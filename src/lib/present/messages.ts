import { commands, type Command } from './keys.ts';

/** What lies over the whole screen. */
export type Cover = 'black' | 'white' | null;

/** What the window before the audience shows. */
export interface Shown {
	type: 'shown';
	/** The view as the address writes it. */
	search: string;
	cover: Cover;
	playing: boolean;
}

/** What the two windows say to each other. `pair` tells several pairs apart; '' is meant for any. */
export type Message = { pair: string } & (
	| Shown
	/** From the notes: they are there, and ask what is shown. */
	| { type: 'hello' }
	/** From the notes: they have been closed. */
	| { type: 'closed' }
	/** From the map: it is no longer presented. */
	| { type: 'gone' }
	| { type: 'command'; command: Command }
);

const covers: readonly unknown[] = ['black', 'white', null];

/** Reads what came through the channel; null for anything that is none of our messages. */
export function readMessage(data: unknown): Message | null {
	if (typeof data !== 'object' || data === null) return null;
	const { pair, type, search, cover, playing, command } = data as Record<string, unknown>;
	if (typeof pair !== 'string') return null;
	if (type === 'hello' || type === 'closed' || type === 'gone') return { pair, type };
	if (type === 'command') {
		const known = commands.find((each) => each === command);
		return known ? { pair, type, command: known } : null;
	}
	const whole =
		typeof search === 'string' && covers.includes(cover) && typeof playing === 'boolean';
	return type === 'shown' && whole ? { pair, type, search, cover: cover as Cover, playing } : null;
}

/** A new name for a pair of windows. */
export function newPair(): string {
	return Math.random().toString(36).slice(2, 10);
}
