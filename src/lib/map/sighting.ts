import type { Camera, Rect } from '#lib/basemap/camera.ts';
import { toScreen } from '#lib/basemap/camera.ts';
import type { Frame } from '#lib/basemap/frame.ts';
import { frameIn } from '#lib/basemap/moves.ts';
import { points } from '#lib/basemap/points.ts';
import type { UnitId } from '#lib/states/registry.ts';

/** A state that is smaller than this on the screen, in pixels, is too small to be looked at. */
const small = 22;
/** How large a small state is shown, in pixels, and how many times larger than at home at most. */
const [large, most] = [72, 8] as const;
/** How much of the plane is shown round a state that was off the screen, in km. */
const around = 500;

/** The box of the plane that a unit fills within what is drawn. */
export function boxOf(id: UnitId): Frame | null {
	const [west, north, east, south] = points[id]?.bounds ?? [];
	if (west === undefined || north === undefined || east === undefined || south === undefined)
		return null;
	return { x: west, y: north, width: east - west, height: south - north };
}

/**
 * Where the camera goes to show a state that is out of the part of the map that is free, or too small
 * in it; null where it is well visible.
 */
export function sighting(id: UnitId, camera: Camera, home: Camera, free: Rect): Camera | null {
	const box = boxOf(id);
	const at = points[id]?.label;
	if (!box || !at) return null;
	const [x, y] = toScreen(camera, at);
	const within =
		x >= free.x && x <= free.x + free.width && y >= free.y && y <= free.y + free.height;
	const extent = Math.max(box.width, box.height);
	const tiny = extent * camera.k < small;
	if (within && !tiny) return null;
	const whole = Math.min(free.width / (box.width + around), free.height / (box.height + around));
	// Further out than twice the home scale nothing beyond the home view can be reached.
	const k = tiny
		? Math.max(home.k, Math.min(large / extent, home.k * most))
		: Math.max(home.k * 2, Math.min(whole, camera.k));
	return frameIn({ x: at[0], y: at[1], width: 0, height: 0 }, free, k);
}

/** The part of the map that shows the plane free of panels: the frame, less what a sheet covers of it. */
export function freePart(container: HTMLElement, frame: HTMLElement): Rect {
	const outer = container.getBoundingClientRect();
	const inner = frame.getBoundingClientRect();
	const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
	const over = sheet && sheet.left < inner.right && sheet.right > inner.left && sheet.height > 0;
	const foot =
		over && sheet.top > inner.top + 80 ? Math.min(inner.bottom, sheet.top) : inner.bottom;
	const margin = 12;
	return {
		x: inner.left - outer.left + margin,
		y: inner.top - outer.top + margin,
		width: inner.width - 2 * margin,
		height: foot - inner.top - 2 * margin
	};
}
