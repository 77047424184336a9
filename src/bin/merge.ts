// https://learn.microsoft.com/en-us/typography/opentype/spec/ (glyf, loca, hmtx, cmap 4, kern 0, name)
import { cmap } from '#lib/export/fonts/cmap.ts';
import { components } from '#lib/export/fonts/glyf.ts';
import { kern } from '#lib/export/fonts/kern.ts';
import { shorts, tableOf, tablesOf, write } from '#lib/export/fonts/sfnt.ts';
import { kerningOf, glyphsOf } from './kerning.ts';

/** What a merged font says of itself. */
export interface Naming {
	family: string;
	style: string;
	/** One word, for PDF. */
	postscript: string;
}

interface Part {
	tables: Map<string, Buffer>;
	/** Number of its glyphs, and what is added to their ids. */
	count: number;
	shift: number;
}

/**
 * One static TrueType font from the pinned files of several scripts: what an export embeds, and
 * opentype.js and jsPDF can read. Kerning becomes a plain `kern` table, which every reader applies alike.
 */
export async function merge(
	files: readonly { font: Buffer; text: string }[],
	naming: Naming
): Promise<Buffer> {
	let shift = 0;
	const parts = files.map(({ font }): Part => {
		const tables = new Map([...tablesOf(font)].map(([tag, own]) => [tag, Buffer.from(own.buffer)]));
		const count = tableOf(tables, 'maxp').readUInt16BE(4);
		const part = { tables, count, shift };
		shift += count;
		return part;
	});
	const glyphs = new Map<number, number>();
	const pairs: [number, number, number][] = [];
	for (const [i, { font, text }] of files.entries()) {
		const { shift } = parts[i]!;
		for (const [code, id] of glyphsOf(font, text)) glyphs.set(code, id + shift);
		for (const [left, right, value] of kerningOf(font, text))
			pairs.push([left + shift, right + shift, value]);
	}
	return Buffer.from(write(tablesFrom(parts, glyphs, pairs, naming)).buffer);
}

function tablesFrom(
	parts: readonly Part[],
	glyphs: ReadonlyMap<number, number>,
	pairs: readonly [number, number, number][],
	naming: Naming
): Map<string, Uint8Array> {
	const [first] = parts as [Part];
	const copy = (tag: string) => Buffer.from(tableOf(first.tables, tag));
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	const all = parts.flatMap(outlinesOf);
	const [head, hhea, maxp, post] = [copy('head'), copy('hhea'), copy('maxp'), copy('post')];
	head.writeInt16BE(1, 50);
	hhea.writeUInt16BE(total, 34);
	for (const { tables } of parts) widen(maxp, tableOf(tables, 'maxp'));
	maxp.writeUInt16BE(total, 4);
	const plain = Buffer.from(post.subarray(0, 32));
	plain.writeUInt32BE(0x00030000, 0);
	let at = 0;
	const places = Buffer.alloc((all.length + 1) * 4);
	all.forEach(({ length }, i) => places.writeUInt32BE((at += length), i * 4 + 4));
	return new Map<string, Uint8Array>([
		['OS/2', copy('OS/2')],
		['cmap', cmap(glyphs)],
		['glyf', Buffer.concat(all)],
		['head', head],
		['hhea', hhea],
		['hmtx', Buffer.concat(parts.flatMap(metricsOf))],
		['kern', kern(pairs)],
		['loca', places],
		['maxp', maxp],
		['name', names(naming)],
		['post', plain]
	]);
}

/** The largest of each limit: points, contours, components. */
function widen(maxp: Buffer, other: Buffer): void {
	for (let at = 6; at + 2 <= Math.min(maxp.length, other.length); at += 2)
		maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), other.readUInt16BE(at)), at);
}

function outlinesOf({ tables, count, shift }: Part): Buffer[] {
	const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
	const long = tableOf(tables, 'head').readInt16BE(50) === 1;
	const offset = (id: number) => (long ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
	return Array.from({ length: count }, (_, id) => {
		const glyph = Buffer.from(glyf.subarray(offset(id), offset(id + 1)));
		if (glyph.length > 0 && glyph.readInt16BE(0) < 0) renumber(glyph, shift);
		return Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]);
	});
}

/** The parts of a composite glyph by their new ids. */
function renumber(glyph: Buffer, shift: number): void {
	for (const { at, id } of [...components(glyph)]) glyph.writeUInt16BE(id + shift, at);
}

function metricsOf({ tables, count }: Part): Buffer[] {
	const hmtx = tableOf(tables, 'hmtx');
	const full = tableOf(tables, 'hhea').readUInt16BE(34);
	return Array.from({ length: count }, (_, id) => {
		if (id < full) return hmtx.subarray(id * 4, id * 4 + 4);
		const bearing = full * 4 + (id - full) * 2;
		return Buffer.concat([
			hmtx.subarray((full - 1) * 4, (full - 1) * 4 + 2),
			hmtx.subarray(bearing, bearing + 2)
		]);
	});
}

function names({ family, style, postscript }: Naming): Buffer {
	const full = style === 'Regular' ? family : `${family} ${style}`;
	const rows: [number, string][] = [
		[1, full.replace(/ Italic$/, '')],
		[2, style === 'Italic' ? 'Italic' : 'Regular'],
		[4, full],
		[6, postscript],
		[13, 'SIL Open Font License, Version 1.1'],
		[14, 'https://openfontlicense.org']
	];
	let at = 0;
	const texts = rows.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	const records = rows.map(([id], i) => {
		const { length } = texts[i]!;
		const record = shorts([3, 1, 0x409, id, length, at]);
		at += length;
		return record;
	});
	const header = shorts([0, rows.length, 6 + rows.length * 12]);
	return Buffer.concat([header, ...records, ...texts]);
}
