import type { Phase } from './visit.svelte.ts';

/** What the pieces of the exhibit tell each other without knowing of each other. */
interface Signals {
	phase: { phase: Phase };
	/** Something to be counted: `session`, `language:lv`, `state:poland`, `play`, `tour`, … */
	count: { what: string };
	error: { message: string };
	/** Nobody is there: a moment for updates, and for loading the page anew. */
	'attract-idle': null;
}

/** Tells the document of something, as the event `kiosk:<name>`. */
export function signal<Name extends keyof Signals>(name: Name, detail: Signals[Name]): void {
	document.dispatchEvent(new CustomEvent(`kiosk:${name}`, { detail }));
}

/** Counts something; who counts, and whether, is decided elsewhere. */
export const count = (what: string) => signal('count', { what });
