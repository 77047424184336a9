import advances from './advances.json' with { type: 'json' };

/** A face that map labels are set in. */
export type Face = keyof typeof advances;

const known = new Map<string, number>();

/**
 * Width in pixels of a line of text. From a table made of the fonts' own advances, so that the server,
 * the browser and an export place every label alike, before any font has loaded.
 */
export function measure(text: string, face: Face, size: number, tracking = 0): number {
	const key = `${face} ${text}`;
	let em = known.get(key);
	if (em === undefined) {
		const { unitsPerEm, default: other, widths } = advances[face];
		const table: Record<string, number> = widths;
		em = [...text].reduce((sum, letter) => sum + (table[letter] ?? other) / unitsPerEm, 0);
		known.set(key, em);
	}
	return (em + text.length * tracking) * size;
}
