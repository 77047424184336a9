import type { Frame } from '#lib/basemap/frame.ts';
import type { UnitId } from '#lib/states/registry.ts';

/** What a mark on the map stands for: a unit, and the place of it whose name was meant. */
export interface Marked {
	unit: UnitId;
	place: string | null;
}

/** Where the page wants the reader to look: a box of the plane, null for the whole map. */
export interface Aim {
	box: Frame | null;
}
