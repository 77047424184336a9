import { newPair } from './messages.ts';

// Storage may be refused, as in a private window or a frame: what is kept there is a convenience.
function attempt<T>(task: () => T, otherwise: T): T {
	try {
		return task();
	} catch {
		return otherwise;
	}
}

const singles = 'present.singles';

/** True unless the presenter has turned off the keys of one letter. */
export function readSingles(): boolean {
	return attempt(() => localStorage.getItem(singles), null) !== 'off';
}

/** Keeps the choice for the next time, and for the notes. */
export function keepSingles(on: boolean): void {
	attempt(() => localStorage.setItem(singles, on ? 'on' : 'off'), undefined);
}

/** The name of this window's pair: the same after the page was loaded anew, so that its notes find it. */
export function ownPair(): string {
	const key = 'present.pair';
	const pair = attempt(() => sessionStorage.getItem(key), null) ?? newPair();
	attempt(() => sessionStorage.setItem(key, pair), undefined);
	return pair;
}
