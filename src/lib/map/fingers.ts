import type { XY } from '#lib/basemap/frame.ts';
import { onButton, spot } from './pointing.ts';

/** A finger on the map: its number while it is down, and where it is, in pixels of the map. */
export interface Finger {
	id: number;
	at: XY;
}

/** What fingers have done to the map: zoomed it about a pixel, and moved it by pixels. */
export interface Turn {
	factor: number;
	about: XY;
	by: XY;
}

/**
 * The fingers that lie on the map itself, oldest first. A hand on a button, on the slider or beside the
 * map belongs to somebody else: it must not make a pinch of one finger.
 */
export function fingersOn(node: HTMLElement, event: TouchEvent): Finger[] {
	return [...event.touches]
		.filter((touch) => node.contains(touch.target as Element) && !onButton(touch))
		.map((touch) => ({ id: touch.identifier, at: spot(node, touch) }));
}

/** How one or two fingers have moved the map; null where they are not the same fingers as before. */
export function turned(before: readonly Finger[], after: readonly Finger[]): Turn | null {
	const same = before.length === after.length && before.every(({ id }, i) => id === after[i]?.id);
	if (!same || !after.length) return null;
	const [was, is] = [middle(before), middle(after)];
	const factor = after.length > 1 ? spread(after) / spread(before) : 1;
	return { factor, about: was, by: [is[0] - was[0], is[1] - was[1]] };
}

function middle(fingers: readonly Finger[]): XY {
	const mean = (i: 0 | 1) => fingers.reduce((sum, { at }) => sum + at[i], 0) / fingers.length;
	return [mean(0), mean(1)];
}

// Two fingers that touch each other would zoom without bounds.
function spread([a, b]: readonly Finger[]): number {
	return a && b ? Math.max(20, Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])) : 1;
}
