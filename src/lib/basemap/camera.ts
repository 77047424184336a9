import { home, type XY } from './frame.ts';

/** Where the plane lies on the screen: pixels per kilometre, and the screen position of its origin. */
export interface Camera {
	k: number;
	x: number;
	y: number;
}

/** A size in pixels. */
export interface Size {
	width: number;
	height: number;
}

/** A rectangle in pixels of the map's container. */
export interface Rect extends Size {
	x: number;
	y: number;
}

/**
 * The camera that shows the whole home view in a rectangle of the container: at its right and at its
 * foot, as less is drawn east and south of the view, and the west is open sea.
 */
export function fit(rect: Rect): Camera {
	const k = Math.min(rect.width / home.width, rect.height / home.height);
	return {
		k,
		x: rect.x + rect.width - (home.x + home.width) * k,
		y: rect.y + rect.height - (home.y + home.height) * k
	};
}

/** Pixel of the container at which a point of the plane is seen. */
export function toScreen(camera: Camera, [x, y]: XY): XY {
	return [camera.x + x * camera.k, camera.y + y * camera.k];
}
