import type { State } from './state.ts';

/** How long a page of a new version has to draw its map, in milliseconds: less than a watchdog waits. */
export const patience = 45_000;

/** Pages of a kiosk that a new version may begin without a map; a browser may be ended in between. */
const beginnings = 2;

/** The version to show: the worker's own, unless that has been refused and an older one is there. */
export function shown(own: string, { good, refused }: State): string {
	return refused === own && good ? good : own;
}

/** True while a version stands in for a proven one and has not drawn a map itself. */
export function onTrial(own: string, { good, refused }: State): boolean {
	return good !== null && good !== own && refused !== own;
}

/** A page of the map begins: it is on trial, or the trial is over because too many came to nothing. */
export function begin(own: string, state: State, page: string, kiosk: boolean): Partial<State> {
	if (!onTrial(own, state)) return {};
	if (kiosk && state.trial.length >= beginnings) return refuse(own);
	return { trial: [...state.trial, page].slice(-5) };
}

/** A page has drawn its map: that proves the version that it is of. */
export function prove(own: string, state: State, page: string): Partial<State> {
	if (state.good === null) return { good: own, refused: null, trial: [] };
	if (!onTrial(own, state) || !state.trial.includes(page)) return {};
	return { good: own, refused: null, trial: [] };
}

/** A page has drawn none. */
export function fail(own: string, state: State, page: string): Partial<State> {
	return onTrial(own, state) && state.trial.includes(page) ? refuse(own) : {};
}

function refuse(own: string): Partial<State> {
	return { refused: own, trial: [] };
}
