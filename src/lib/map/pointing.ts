import type { XY } from '#lib/basemap/frame.ts';

/** Where on the map an event is, in pixels of its container. */
export function spot(
	node: Element,
	{ clientX, clientY }: { clientX: number; clientY: number }
): XY {
	const { left, top } = node.getBoundingClientRect();
	return [clientX - left, clientY - top];
}

/** True for an event or a finger on a button that lies over the map and answers for itself. */
export function onButton({ target }: { target: EventTarget | null }): boolean {
	return (target as Element).closest('button') !== null;
}
