// https://maplibre.org/maplibre-gl-js/docs/API/classes/Map/#addimage
import { patternShapes, seam, type Drawn, type Shape } from '#lib/scene/patterns.ts';

/** Pixels of the image to one pixel of the screen. */
export const pixelRatio = 2;

/** A pattern of a class as an image. */
export function patternImage(name: Drawn) {
	return imageOf(patternShapes[name]);
}

/** A pattern as an RGBA image, drawn by distance so that it needs no canvas and is always the same. */
export function imageOf(shape: Shape) {
	const side = shape.size * pixelRatio;
	const data = new Uint8ClampedArray(side * side * 4);
	const inner = channels(shape.colour);
	const outer = channels(shape.casing ?? shape.colour);
	for (let i = 0; i < side * side; i++) {
		const x = ((i % side) + 0.5) / pixelRatio;
		const y = (Math.floor(i / side) + 0.5) / pixelRatio;
		const core = coverage(shape, x, y, 0);
		const all = shape.casing ? coverage(shape, x, y, seam) : core;
		// The line over its casing; not premultiplied, as MapLibre wants it.
		const rgb = inner.map((c, at) => (all > 0 ? (c * core + outer[at]! * (all - core)) / all : c));
		data.set([...rgb, 255 * all], i * 4);
	}
	return { width: side, height: side, data };
}

function channels(hex: string): number[] {
	return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
}

function coverage({ lines, dots, width }: Shape, x: number, y: number, extra: number): number {
	const inside = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * pixelRatio));
	const parts = [
		...lines.map((line) => inside(toLine(x, y, line) - width / 2 - extra)),
		...dots.map(([cx, cy, radius]) => inside(Math.hypot(x - cx, y - cy) - radius - extra))
	];
	return Math.max(0, ...parts);
}

function toLine(x: number, y: number, [x1, y1, x2, y2]: [number, number, number, number]): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
