// https://maplibre.org/maplibre-gl-js/docs/API/classes/MercatorCoordinate/
import type { Camera } from '#lib/basemap/camera.ts';
import type { XY } from '#lib/basemap/frame.ts';

/**
 * The equal-area plane is handed to MapLibre as if it were its Mercator plane, round (0.5, 0.5).
 * One unit is 40,000 km, so that neither the clamp at 85 degrees nor the camera's limits bite.
 */
const unit = 40_000;
const tile = 512;

/** The longitude and latitude that MapLibre takes to this point of the plane. */
export function toLngLat([x, y]: XY): XY {
	const angle = (Math.PI * (-2 * y)) / unit;
	return [(x / unit) * 360, (Math.atan(Math.sinh(angle)) * 180) / Math.PI];
}

/** The point of the plane that MapLibre draws at this longitude and latitude. */
export function fromLngLat([lng, lat]: XY): XY {
	const angle = Math.asinh(Math.tan((lat * Math.PI) / 180));
	return [(lng / 360) * unit, (-angle / (2 * Math.PI)) * unit];
}

/** MapLibre's zoom for a scale of `k` pixels per km. */
export function zoomOf(k: number): number {
	return Math.log2((k * unit) / tile);
}

/** The point of the plane in the middle of a container of this size. */
export function centreOf(camera: Camera, width: number, height: number): XY {
	return [(width / 2 - camera.x) / camera.k, (height / 2 - camera.y) / camera.k];
}

/** Every position of a GeoJSON coordinate array, as MapLibre wants it. */
export function project<T>(coordinates: T): T {
	if (!Array.isArray(coordinates)) return coordinates;
	if (typeof coordinates[0] === 'number') return toLngLat(coordinates as XY) as T;
	return coordinates.map(project) as T;
}
