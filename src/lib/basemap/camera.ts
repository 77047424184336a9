import { home, type XY } from './frame.ts';

/** Where the plane lies on the screen: pixels per kilometre, and the screen position of its origin. */
export interface Camera {
	k: number;
	x: number;
	y: number;
}

/** A rectangle in pixels of the map's container. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * The camera that shows the whole home view in a rectangle of the container: centred from side to side,
 * and at its foot where the rectangle is tall, as little is drawn south of the view.
 */
export function fit(rect: Rect): Camera {
	const k = Math.min(rect.width / home.width, rect.height / home.height);
	return {
		k,
		x: rect.x + (rect.width - home.width * k) / 2 - home.x * k,
		y: rect.y + rect.height - (home.y + home.height) * k
	};
}

/** Pixel of the container at which a point of the plane is seen. */
export function toScreen(camera: Camera, [x, y]: XY): XY {
	return [camera.x + x * camera.k, camera.y + y * camera.k];
}
