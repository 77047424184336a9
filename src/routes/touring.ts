import { tick } from 'svelte';
import { stops, viewOf } from '#lib/tour/stops.ts';
import type { Atlas } from './atlas.svelte.ts';

export { default as Guide } from './Guide.svelte';

const focus = (selector: string) =>
	document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

/** Begins the tour, with the focus on the title of its first stop. */
export async function start(atlas: Atlas): Promise<void> {
	visit(atlas, 1);
	await tick();
	focus('#tour-title');
}

/** Shows a stop of the tour; where the page scrolls, from its top, as the map is there. */
export function visit(atlas: Atlas, tour: number): void {
	const stop = stops[tour - 1];
	if (!stop) return;
	atlas.show({ ...viewOf(stop), tour, state: null });
	look(atlas, tour);
	scrollTo({ top: 0 });
}

/** Ends the tour; date, basis, range and camera stay as they are. */
export async function leave(atlas: Atlas): Promise<void> {
	atlas.show({ tour: null });
	atlas.aim = null;
	await tick();
	focus('[data-tour-start]');
}

/**
 * Follows an address that names a stop: `?tour=3` alone shows the whole stop; where it also gives a
 * date, a basis or a range, these are what the reader wants to see.
 */
export function arrive(atlas: Atlas, search: string): void {
	const { tour } = atlas.view;
	if (!tour) return;
	if (/[?&](date|basis|range)=/.test(search)) look(atlas, tour);
	else visit(atlas, tour);
}

function look(atlas: Atlas, tour: number): void {
	atlas.aim = { box: stops[tour - 1]?.box ?? null };
	atlas.strayed = false;
}
