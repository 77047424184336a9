import { stops, viewOf } from '#lib/tour/stops.ts';
import type { Atlas } from './atlas.svelte.ts';

export { default as Guide } from './Guide.svelte';

/** Shows a stop of the tour; where the page scrolls, from its top, as the map is there. */
export function visit(atlas: Atlas, tour: number): void {
	const stop = stops[tour - 1];
	if (!stop) return;
	atlas.visit(tour, viewOf(stop), stop.box);
	scrollTo({ top: 0 });
}

/**
 * Follows an address that names a stop: `?tour=3` alone shows the whole stop; where it also gives a
 * date, a basis or a range, these are what the reader wants to see.
 */
export function arrive(atlas: Atlas, search: string): void {
	const { tour } = atlas.view;
	const stop = tour ? stops[tour - 1] : undefined;
	if (!tour || !stop) return;
	if (/[?&](date|basis|range)=/.test(search)) atlas.look(stop.box);
	else visit(atlas, tour);
}
