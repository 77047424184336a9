// What stands round the map in a frame of another page, as one script.
import { tick } from 'svelte';
import { formatDay } from '#lib/calendar/day.ts';
import { openChannel } from '#lib/embed/channel.svelte.ts';
import Bar from '#lib/embed/Bar.svelte';
import type { Words } from '#lib/i18n/words.ts';
import type { Atlas } from './atlas.svelte.ts';
import './mode.css';
import './frame.css';
import Side from './FrameSide.svelte';
import type { Surround } from './surround.ts';

/**
 * What stands round the map in a mode: in a frame it is this script, before an audience and in a museum
 * another. From here, so that the first page names one of them.
 */
export async function surrounding(mode: string | undefined, words: Words): Promise<Surround> {
	if (mode === 'present') {
		const [loaded] = await Promise.all([import('./presenting.ts'), words.load('present')]);
		return loaded;
	}
	if (mode === 'kiosk') {
		const [loaded] = await Promise.all([import('./kiosking.ts'), words.load('kiosk')]);
		return loaded;
	}
	return { Bar, Side, connect, focusCard };
}

/** Opens the map to the messages of the page around it; returns what closes it. */
function connect(atlas: Atlas, words: Words): () => void {
	const { timeline } = atlas;
	return openChannel({
		state: () => {
			const { view, after, last, caption } = atlas.scene;
			return {
				date: formatDay(view.day),
				basis: view.basis,
				state: after ? null : (last?.state ?? null),
				sentence: words(caption.key, caption.args),
				language: words.lang,
				playing: timeline.playing
			};
		},
		setDate: (day) => atlas.go(day),
		setBasis: (basis) => atlas.setBasis(basis),
		play: () => timeline.play(),
		pause: () => timeline.pause(),
		next: () => timeline.next(),
		previous: () => timeline.previous()
	});
}

/** The frame has no list to return to: focus goes to the card, and from it back to the slider. */
async function focusCard(open: boolean): Promise<void> {
	await tick();
	const target = open ? '#card-title' : '[data-timeline]';
	document.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
}
