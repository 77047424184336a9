// https://maplibre.org/maplibre-gl-js/docs/API/classes/Map/#addimage
import { colours } from '#lib/scene/palette.ts';
import { patternShapes, patternSize } from '#lib/scene/patterns.ts';

/** Pixels of the image to one pixel of the screen. */
export const pixelRatio = 2;

/** A pattern as an RGBA image, drawn by distance so that it needs no canvas and is always the same. */
export function patternImage(name: keyof typeof patternShapes) {
	const side = patternSize * pixelRatio;
	const data = new Uint8ClampedArray(side * side * 4);
	const [r, g, b] = [1, 3, 5].map((i) => parseInt(colours.pattern.slice(i, i + 2), 16));
	for (let i = 0; i < side * side; i++) {
		const x = ((i % side) + 0.5) / pixelRatio;
		const y = (Math.floor(i / side) + 0.5) / pixelRatio;
		data.set([r ?? 0, g ?? 0, b ?? 0, 255 * coverage(name, x, y)], i * 4);
	}
	return { width: side, height: side, data };
}

function coverage(name: keyof typeof patternShapes, x: number, y: number): number {
	const { lines, dots, width } = patternShapes[name];
	const inside = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * pixelRatio));
	const parts = [
		...lines.map((line) => inside(toLine(x, y, line) - width / 2)),
		...dots.map(([cx, cy, radius]) => inside(Math.hypot(x - cx, y - cy) - radius))
	];
	return Math.max(0, ...parts);
}

function toLine(x: number, y: number, [x1, y1, x2, y2]: [number, number, number, number]): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
