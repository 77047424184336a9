/** A box in pixels: left, top, right, bottom. */
export type Box = [number, number, number, number];

/** True if none of these boxes touches one that is taken. */
export function clear(boxes: readonly Box[], taken: readonly Box[]): boolean {
	return boxes.every(([l, t, r, b]) =>
		taken.every(([left, top, right, bottom]) => r <= left || l >= right || b <= top || t >= bottom)
	);
}
