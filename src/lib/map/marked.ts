import type { UnitId } from '#lib/states/registry.ts';

/** What a mark on the map stands for: a unit, and the place of it whose name was meant. */
export interface Marked {
	unit: UnitId;
	place: string | null;
}
