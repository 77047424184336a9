import type { Words } from '#lib/i18n/words.ts';
import type { Pen } from './pen.ts';
import type { Palette } from './themes.ts';
import type { Face } from './type.ts';

/** What the words of a figure are set with; `scale` enlarges their type. */
export interface Kit {
	pen: Pen;
	palette: Palette;
	words: Words;
	scale: number;
}

/** A part of a column: it knows its height, and draws itself with its top left corner at x, y. */
export interface Block {
	height: number;
	draw(x: number, y: number): string;
}

/** How a paragraph is set; sizes are before scaling, leading is in em. */
export interface Style {
	face: Face;
	size: number;
	leading: number;
	fill: string;
	tracking?: number;
	/** True for lines of even length, as titles have them. */
	even?: boolean;
	/** True for an address, which may break after its marks. */
	address?: boolean;
}

/** Room and nothing else. */
export const space = (height: number): Block => ({ height, draw: () => '' });

/** Blocks below each other. */
export function stack(blocks: readonly Block[]): Block {
	const height = blocks.reduce((sum, block) => sum + block.height, 0);
	const draw = (x: number, y: number) => {
		let at = y;
		return blocks
			.map((block) => {
				const drawn = block.draw(x, at);
				at += block.height;
				return drawn;
			})
			.join('');
	};
	return { height, draw };
}

/** A block with room kept below it, so that what follows stands still from day to day. */
export const atLeast = (height: number, block: Block): Block => ({
	...block,
	height: Math.max(height, block.height)
});

/** Text broken into lines of a width; type is set smaller where one word is wider than that. */
export function paragraph(kit: Kit, text: string, width: number, style: Style): Block {
	const { lines, size } = broken(kit, text, width, style);
	const leading = size * style.leading;
	return {
		height: lines.length * leading,
		draw: (x, y) => {
			const base = y + leading / 2 + size * 0.34;
			const setting = { face: style.face, size, tracking: style.tracking };
			const ink = { fill: style.fill };
			return lines
				.map((line, i) => kit.pen.line(line, x, base + i * leading, setting, ink))
				.join('');
		}
	};
}

/** The lines of a text, and the size at which its longest word has room. */
export function broken(kit: Kit, text: string, width: number, style: Style) {
	const { face, tracking, even = false, address = false } = style;
	const wide = (line: string, size: number) => kit.pen.width(line, { face, size, tracking });
	const full = style.size * kit.scale;
	const words = address ? text.split(/(?<=[/?&])(?=[^/])/) : text.split(' ');
	const longest = Math.max(...words.map((word) => wide(word, full)));
	const size = full * Math.min(1, width / longest);
	const fit = (most: number) => fill(words, address ? '' : ' ', (line) => wide(line, size) <= most);
	let lines = fit(width);
	// Titles are even; a sentence does not end with one word alone.
	const lone = () => !address && !lines.at(-1)?.includes(' ');
	if (lines.length > 1 && (even || lone()))
		for (let most = width * 0.98; most > width * 0.5; most -= width * 0.02) {
			const tried = fit(most);
			const fits = tried.every((line) => wide(line, size) <= most);
			if (tried.length > lines.length || !fits) break;
			lines = tried;
			if (!even && !lone()) break;
		}
	return { lines, size };
}

function fill(words: readonly string[], glue: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : last + glue + word;
		if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
