import type { Component } from 'svelte';
import type { Words } from '#lib/i18n/words.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Timeline } from '#lib/timeline/timeline.svelte.ts';
import type { Atlas } from './atlas.svelte.ts';

/** What stands round the map in place of the bar and the side: in a frame, or before an audience. */
export interface Surround {
	Bar: Component<{
		timeline: Timeline;
		scene: Scene;
		Writing?: Component<{ timeline: Timeline; width: number }>;
	}>;
	Side: Component<{
		atlas: Atlas;
		scene: Scene;
		onclose(): void;
		/** Brings back the bar and the side. */
		onleave(): Promise<void>;
	}>;
	/** Called once, when the map can be steered. */
	connect?(atlas: Atlas, words: Words): void;
	/** Moves the focus to the card of a state, or back from it. */
	focusCard?(open: boolean): Promise<void>;
}
