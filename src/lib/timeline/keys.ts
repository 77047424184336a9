import type { Timeline } from './timeline.svelte.ts';

const moves: Record<string, (timeline: Timeline) => void> = {
	ArrowLeft: (timeline) => timeline.step(-1),
	ArrowDown: (timeline) => timeline.step(-1),
	ArrowRight: (timeline) => timeline.step(1),
	ArrowUp: (timeline) => timeline.step(1),
	PageDown: (timeline) => timeline.next(),
	PageUp: (timeline) => timeline.previous(),
	Home: (timeline) => timeline.toFirst(),
	End: (timeline) => timeline.toLast(),
	' ': (timeline) => timeline.toggle()
};

/** Keys of the slider: days, events and ends; a range input would take PageDown for a tenth back. */
export function steer(event: KeyboardEvent, timeline: Timeline): void {
	const move = moves[event.key];
	if (!move || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
	event.preventDefault();
	if (event.key === ' ' && event.repeat) return;
	move(timeline);
}
