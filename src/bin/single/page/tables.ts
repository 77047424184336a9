/** Where a table of a font stands in its file, in bytes. */
export interface Table {
	start: number;
	length: number;
}

/** The tables of a TrueType font by tag. https://learn.microsoft.com/typography/opentype/spec/otff */
export function tablesOf(font: Uint8Array): Map<string, Table> {
	const view = new DataView(font.buffer, font.byteOffset);
	return new Map(
		Array.from({ length: view.getUint16(4) }, (_, i) => {
			const at = 12 + 16 * i;
			const tag = String.fromCharCode(...font.subarray(at, at + 4));
			return [tag, { start: view.getUint32(at + 8), length: view.getUint32(at + 12) }];
		})
	);
}
