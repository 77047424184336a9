import type { Phase } from './visit.svelte.ts';

/** What the pieces of the exhibit tell each other without knowing of each other. */
interface Signals {
	phase: { phase: Phase };
	/** Something to be counted: `session`, `language:lv`, `state:poland`, `play`, `tour`, … */
	count: { what: string };
	/** What has been counted is about to be read. */
	'counts-wanted': null;
	/** Something went wrong; the ring of errors remembers it, and then tells that it has. */
	error: { message: string };
	noted: { message: string };
	/** Too much went wrong: the visit cannot go on. */
	recover: null;
	/** The page drew no map in time. */
	'boot-failed': null;
	/** Nobody is there: a moment for updates, and for loading the page anew. */
	'attract-idle': null;
}

/** Tells the document of something, as the event `kiosk:<name>`. */
export function signal<Name extends keyof Signals>(
	name: Name,
	...[detail]: Signals[Name] extends null ? [] : [Signals[Name]]
): void {
	document.dispatchEvent(new CustomEvent(`kiosk:${name}`, { detail }));
}

/** Listens to what is told; returns what ends it. */
export function hear<Name extends keyof Signals>(
	name: Name,
	listener: (detail: Signals[Name]) => void
): () => void {
	const heard = (event: Event) => listener((event as CustomEvent<Signals[Name]>).detail);
	document.addEventListener(`kiosk:${name}`, heard);
	return () => document.removeEventListener(`kiosk:${name}`, heard);
}

/** Counts something; who counts, and whether, is decided elsewhere. */
export const count = (what: string) => signal('count', { what });

/** Tells of something that went wrong. */
export const complain = (message: string) => signal('error', { message });
