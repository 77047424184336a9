import type { Camera, Size } from './camera.ts';
import type { XY } from './frame.ts';
import { toPlane } from './moves.ts';

/** Radius in km of the sphere with the Earth's surface, on which the projection is equal-area. */
const radius = 6371.007;

/**
 * Kilometres on the ground for a short kilometre of the plane that points east (to the right) from a
 * point. Lambert's azimuthal equal-area projection shortens what points away from its centre by
 * cos(c/2) and lengthens what goes round it by the same, c being the distance from the centre as an
 * angle (Snyder 1987, 24-1 and 24-2).
 */
export function groundPerPlane([x, y]: XY): number {
	const away = Math.hypot(x, y);
	if (away === 0) return 1;
	const cos = Math.sqrt(1 - (away / (2 * radius)) ** 2);
	return Math.hypot(x / away / cos, (y / away) * cos);
}

/** A bar of the scale: what it stands for on the ground, and its length on the screen. */
export interface ScaleBar {
	km: number;
	pixels: number;
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten km that fits, true for the middle of the window; null
 * where that is no place on Earth, as while a page that is being laid out has no room for its map.
 */
export function scaleBar(camera: Camera, size: Size, most: number): ScaleBar | null {
	const middle = toPlane(camera, [size.width / 2, size.height / 2]);
	if (Math.hypot(...middle) >= 2 * radius) return null;
	const perKm = camera.k / groundPerPlane(middle);
	const room = most / perKm;
	const power = 10 ** Math.floor(Math.log10(room));
	const km = power * ([5, 2].find((step) => step * power <= room) ?? 1);
	return { km, pixels: km * perKm };
}
