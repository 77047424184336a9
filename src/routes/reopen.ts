import type { UnitId } from '#lib/states/registry.ts';
import type { View } from '#lib/view/view.ts';
import type { Atlas } from './atlas.svelte.ts';

/** Shows the view of a picture that the reader has brought, on the page as it is; `pick` opens a card. */
export function reopen(atlas: Atlas, view: View, pick: (id: UnitId | null) => unknown): void {
	atlas.hush();
	atlas.show({ ...view, mode: atlas.view.mode, state: null });
	if (view.state) pick(view.state);
}
