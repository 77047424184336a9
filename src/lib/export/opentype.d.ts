// The package has no types of its own; this is the part that we call.
declare module 'opentype.js' {
	/** A glyph: its outline in font units and its width. */
	export interface Glyph {
		index: number;
		advanceWidth?: number;
		path: { commands: import('./trail.ts').Command[] };
	}
	/** A font that has been read. */
	export interface Font {
		unitsPerEm: number;
		charToGlyph(character: string): Glyph;
		getKerningValue(left: Glyph, right: Glyph): number;
	}
	/** Reads a TrueType or OpenType file; throws where it is neither. */
	export function parse(buffer: ArrayBuffer): Font;
}
