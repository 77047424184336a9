import { goto } from '$app/navigation';
import type { Page } from '#lib/export/credentials.ts';
import { stepsSearch } from '#lib/scene/steps.ts';
import type { UnitId } from '#lib/states/registry.ts';
import type { View } from '#lib/view/view.ts';
import type { Atlas } from './atlas.svelte.ts';
import { link } from './links.ts';

/**
 * Shows what a picture shows that the reader has brought: its view on the page as it is, where `pick` opens
 * a card, or all steps on the page of theirs in a language.
 */
export function reopen(atlas: Atlas, pick: (id: UnitId | null) => unknown, lang: string) {
	return (view: View, page: Page): void => {
		atlas.hush();
		if (page === 'steps') {
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- link resolves it
			void goto(link(lang, 'steps') + stepsSearch(view));
			return;
		}
		atlas.show({ ...view, mode: atlas.view.mode, state: null });
		if (view.state) pick(view.state);
	};
}
