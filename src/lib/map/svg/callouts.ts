import type { UnitId } from '#lib/states/registry.ts';

/**
 * Where a disc may stand that has no room inside its state: compass bearings in degrees, best first,
 * chosen by eye so that discs stand over the sea or over an even fill.
 */
export const callouts: Record<UnitId, readonly number[]> = {
	estonia: [80, 100, 60, 320],
	latvia: [100, 80, 120, 280],
	lithuania: [275, 290, 255, 250],
	finland: [100, 80, 60, 120],
	poland: [350, 0, 100, 80],
	germany: [330, 345, 315],
	france: [270, 250, 290],
	italy: [225, 240, 200, 250],
	turkey: [0, 20, 340, 200],
	persia: [0, 20, 340, 180, 200, 160, 220, 250],
	yugoslavia: [230, 250, 210]
};
