import advances from './advances.json' with { type: 'json' };

/** A face that map labels are set in. */
export type Face = keyof typeof advances;

/**
 * Width in pixels of a line of text. From a table made of the fonts' own advances, so that the server,
 * the browser and an export place every label alike, before any font has loaded.
 */
export function measure(text: string, face: Face, size: number, tracking = 0): number {
	const { unitsPerEm, default: other, widths } = advances[face];
	const table: Record<string, number> = widths;
	let sum = 0;
	for (const letter of text) sum += (table[letter] ?? other) / unitsPerEm + tracking;
	return sum * size;
}
