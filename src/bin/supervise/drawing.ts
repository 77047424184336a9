import { PNG } from 'pngjs';

/** How much of a picture is of which colour, in 4096 steps: a picture's parts add up to 1. */
export type Histogram = ReadonlyMap<number, number>;

/** Counts the colours of a picture, 16 steps a channel, on every third pixel of it. */
export function histogram({ data, width, height }: PNG): Histogram {
	const counts = new Map<number, number>();
	const pixels = width * height;
	const part = 1 / Math.ceil(pixels / 3);
	for (let at = 0; at < pixels; at += 3) {
		const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
		const colour = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
		counts.set(colour, (counts.get(colour) ?? 0) + part);
	}
	return counts;
}

/** Whether a picture shows more than one plain area: several colours, none nearly everywhere. */
export function isDrawn(colours: Histogram): boolean {
	const parts = [...colours.values()].filter((part) => part > 0.002);
	return parts.length >= 3 && Math.max(...parts) < 0.92;
}

/** How alike two pictures are in their colours, from 0 to 1: a map that plays on stays near 1. */
export function likeness(a: Histogram, b: Histogram): number {
	let common = 0;
	for (const [colour, part] of a) common += Math.min(part, b.get(colour) ?? 0);
	return common;
}
