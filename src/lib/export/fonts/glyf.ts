// https://learn.microsoft.com/en-us/typography/opentype/spec/glyf
import { viewOf } from './sfnt.ts';

const flag = { words: 1, scale: 8, more: 32, scales: 64, matrix: 128 };

/** Glyphs that a glyph is composed of: where in its outline each is named, and its number. */
export function* components(outline: Uint8Array): Generator<{ at: number; id: number }> {
	if (outline.length === 0) return;
	const view = viewOf(outline);
	if (view.getInt16(0) >= 0) return;
	for (let at = 10; ;) {
		const flags = view.getUint16(at);
		yield { at: at + 2, id: view.getUint16(at + 2) };
		at += 4 + (flags & flag.words ? 4 : 2);
		if (flags & flag.scale) at += 2;
		else if (flags & flag.scales) at += 4;
		else if (flags & flag.matrix) at += 8;
		if (!(flags & flag.more)) return;
	}
}
