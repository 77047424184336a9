import type { Timeline } from '#lib/timeline/timeline.svelte.ts';
import { calm } from '#lib/ui/motion.ts';

/** How fast the sequence goes by itself; 1 takes 45 s. */
const slow = 0.5;
/** Milliseconds between looks whether it still goes, and between stills where less motion is wanted. */
const [watch, still] = [5000, 9000] as const;

/**
 * Plays the sequence over and over while nobody is there; where the system asks for less motion, as
 * stills that fade into each other. It waits a little for MapLibre, whose start would make it stumble.
 * Returns what ends it.
 */
export function showSequence(timeline: Timeline, ready: () => boolean): () => void {
	timeline.toFirst();
	return calm() ? showStills(timeline) : playOn(timeline, ready);
}

function playOn(timeline: Timeline, ready: () => boolean): () => void {
	Object.assign(timeline, { speed: slow, pace: 'event', reverse: false, loop: true });
	let waits = 0;
	const go = () => {
		if (!timeline.playing && (ready() || ++waits > 2)) timeline.play();
	};
	go();
	const timer = setInterval(go, watch);
	return () => {
		clearInterval(timer);
		timeline.pause();
		Object.assign(timeline, { speed: 1, loop: false });
	};
}

function showStills(timeline: Timeline): () => void {
	const step = () => (timeline.atEnd ? timeline.toFirst() : timeline.next());
	const timer = setInterval(() => {
		if (!document.startViewTransition || document.hidden) return step();
		// A machine that is not done with the one before leaves that out, which is no error.
		document.startViewTransition(step).ready.catch(() => {});
	}, still);
	return () => clearInterval(timer);
}
