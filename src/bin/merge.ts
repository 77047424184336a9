// https://learn.microsoft.com/en-us/typography/opentype/spec/ (glyf, loca, hmtx, cmap 4, kern 0, name)
import { kerningOf, glyphsOf } from './kerning.ts';
import { bytesOf, tablesOf, write } from './sfnt.ts';

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
		const tables = tablesOf(font);
		const count = table(tables, 'maxp').readUInt16BE(4);
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
	return write(tablesFrom(parts, glyphs, pairs, naming));
}

const table = (tables: Map<string, Buffer>, tag: string): Buffer => {
	const found = tables.get(tag);
	if (!found) throw new Error(`The font has no table ${tag}`);
	return found;
};

function tablesFrom(
	parts: readonly Part[],
	glyphs: ReadonlyMap<number, number>,
	pairs: readonly [number, number, number][],
	naming: Naming
): Map<string, Buffer> {
	const [first] = parts as [Part];
	const copy = (tag: string) => Buffer.from(table(first.tables, tag));
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	const all = parts.flatMap(outlinesOf);
	const [head, hhea, maxp, post] = [copy('head'), copy('hhea'), copy('maxp'), copy('post')];
	head.writeInt16BE(1, 50);
	hhea.writeUInt16BE(total, 34);
	for (const { tables } of parts) widen(maxp, table(tables, 'maxp'));
	maxp.writeUInt16BE(total, 4);
	const plain = Buffer.from(post.subarray(0, 32));
	plain.writeUInt32BE(0x00030000, 0);
	let at = 0;
	const offsets = [0, ...all.map((glyph) => (at += glyph.length))];
	return new Map([
		['OS/2', copy('OS/2')],
		['cmap', cmap(glyphs)],
		['glyf', Buffer.concat(all)],
		['head', head],
		['hhea', hhea],
		['hmtx', Buffer.concat(parts.flatMap(metricsOf))],
		['kern', kern(pairs)],
		['loca', Buffer.concat(offsets.map((offset) => bytesOf(offset, 4)))],
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
	const [glyf, loca] = [table(tables, 'glyf'), table(tables, 'loca')];
	const long = table(tables, 'head').readInt16BE(50) === 1;
	const offset = (id: number) => (long ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
	return Array.from({ length: count }, (_, id) => {
		const glyph = Buffer.from(glyf.subarray(offset(id), offset(id + 1)));
		if (glyph.length > 0 && glyph.readInt16BE(0) < 0) renumber(glyph, shift);
		return Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]);
	});
}

const component = { words: 1, scale: 8, more: 32, scales: 64, matrix: 128 };

/** The parts of a composite glyph by their new ids. */
function renumber(glyph: Buffer, shift: number): void {
	let at = 10;
	for (;;) {
		const flags = glyph.readUInt16BE(at);
		glyph.writeUInt16BE(glyph.readUInt16BE(at + 2) + shift, at + 2);
		at += 4 + (flags & component.words ? 4 : 2);
		if (flags & component.scale) at += 2;
		else if (flags & component.scales) at += 4;
		else if (flags & component.matrix) at += 8;
		if (!(flags & component.more)) return;
	}
}

function metricsOf({ tables, count }: Part): Buffer[] {
	const hmtx = table(tables, 'hmtx');
	const full = table(tables, 'hhea').readUInt16BE(34);
	return Array.from({ length: count }, (_, id) => {
		if (id < full) return hmtx.subarray(id * 4, id * 4 + 4);
		const bearing = full * 4 + (id - full) * 2;
		return Buffer.concat([
			hmtx.subarray((full - 1) * 4, (full - 1) * 4 + 2),
			hmtx.subarray(bearing, bearing + 2)
		]);
	});
}

/** Format 4: runs of characters whose glyphs follow each other. */
function cmap(glyphs: ReadonlyMap<number, number>): Buffer {
	const runs: { first: number; last: number; id: number }[] = [];
	for (const [code, id] of [...glyphs].sort(([a], [b]) => a - b)) {
		const run = runs.at(-1);
		if (run && code === run.last + 1 && id === run.id + (code - run.first)) run.last = code;
		else runs.push({ first: code, last: code, id });
	}
	runs.push({ first: 0xffff, last: 0xffff, id: 0 });
	const column = (of: (run: (typeof runs)[number]) => number) =>
		Buffer.concat(runs.map((run) => bytesOf(of(run) & 0xffff, 2)));
	const power = 2 ** Math.floor(Math.log2(runs.length));
	const search = [power * 2, Math.log2(power), (runs.length - power) * 2];
	const body = Buffer.concat([
		...[4, 16 + runs.length * 8, 0, runs.length * 2, ...search].map((n) => bytesOf(n, 2)),
		column(({ last }) => last),
		bytesOf(0, 2),
		column(({ first }) => first),
		column(({ first, last, id }) => (last === 0xffff ? 1 : id - first)),
		column(() => 0)
	]);
	// One table for Windows and, the same again, for Unicode.
	const records = [0, 3].map((platform, i) => [platform, i === 0 ? 3 : 1] as const);
	return Buffer.concat([
		bytesOf(0, 2),
		bytesOf(2, 2),
		...records.flatMap(([platform, encoding]) => [
			bytesOf(platform, 2),
			bytesOf(encoding, 2),
			bytesOf(20, 4)
		]),
		body
	]);
}

// The length of the table has 16 bits; what kerns least is left out.
const most = Math.floor((0xffff - 14) / 6);

function kern(pairs: readonly [number, number, number][]): Buffer {
	const sorted = [...pairs]
		.sort((a, b) => Math.abs(b[2]) - Math.abs(a[2]) || a[0] - b[0] || a[1] - b[1])
		.slice(0, most)
		.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const power = 2 ** Math.floor(Math.log2(Math.max(1, sorted.length)));
	const search = [power * 6, Math.log2(power), (sorted.length - power) * 6];
	const header = [0, 1, 0, 14 + sorted.length * 6, 1, sorted.length, ...search];
	return Buffer.concat([...header, ...sorted.flat()].map((number) => bytesOf(number & 0xffff, 2)));
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
	const records = rows.flatMap(([id], i) => {
		const { length } = texts[i]!;
		const record = [3, 1, 0x409, id, length, at].map((number) => bytesOf(number, 2));
		at += length;
		return record;
	});
	const header = [0, rows.length, 6 + rows.length * 12].map((number) => bytesOf(number, 2));
	return Buffer.concat([...header, ...records, ...texts]);
}
