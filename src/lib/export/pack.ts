// ISO 32000-1, 7.3.8 (streams) and 7.5.4 (cross-reference table)
import { breath } from './raster.ts';

/**
 * A PDF document with its streams compressed and without the time at which it was made. `pdf` has a
 * character for each byte, as jsPDF writes it; jsPDF's own compression would hold up the page.
 */
export async function packed(pdf: string): Promise<Blob> {
	const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1]);
	const starts = [...pdf.slice(table).matchAll(/^(\d{10}) \d{5} ([fn])/gm)].map(
		([, offset, kind]) => (kind === 'n' ? Number(offset) : -1)
	);
	const order = [...starts.keys()].filter((id) => starts[id]! >= 0);
	order.sort((a, b) => starts[a]! - starts[b]!);
	// 1.4 is the first version that knows opacity; the second line says that bytes follow.
	const parts = [bytesOf('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')];
	const places: number[] = [];
	let at = parts[0]!.length;
	for (const [i, id] of order.entries()) {
		await breath();
		const object = pdf.slice(starts[id], starts[order[i + 1] ?? -1] ?? table);
		const written = await compressed(object.replace(/\/CreationDate \([^)]*\)\n?/, ''));
		places[id] = at;
		at += written.reduce((sum, { length }) => sum + length, 0);
		parts.push(...written);
	}
	const entries = starts.map((start, id) =>
		start < 0 ? '0000000000 65535 f ' : `${String(places[id]).padStart(10, '0')} 00000 n `
	);
	const trailer = /trailer[^]*?>>\s*(?=startxref)/.exec(pdf.slice(table))?.[0] ?? '';
	const end = `xref\n0 ${starts.length}\n${entries.join('\n')}\n${trailer}startxref\n${at}\n%%EOF\n`;
	return new Blob([...parts, bytesOf(end)], { type: 'application/pdf' });
}

/** An object with its stream compressed, where it has one; XMP stays as it is, to be found by any program. */
async function compressed(object: string): Promise<Uint8Array<ArrayBuffer>[]> {
	const [head, dictionary = '', length] =
		/^\d+ 0 obj\s*<<([^]*?\/Length (\d+)[^]*?)>>\s*stream\r?\n/.exec(object) ?? [];
	if (!head) return [bytesOf(object.replace(/\/CreationDate \([^)]*\)\s*/, ''))];
	if (/\/Filter|\/Metadata/.test(dictionary)) return [bytesOf(object)];
	const stream = bytesOf(object.slice(head.length, head.length + Number(length)));
	const small = await deflated(stream);
	const told = head.replace(`/Length ${length}`, `/Length ${small.length}\n/Filter /FlateDecode`);
	return [bytesOf(told), small, bytesOf('\nendstream\nendobj\n')];
}

/** Bytes that are compressed in one go. */
const slice = 0x40000;

/** Compressed piece by piece, between which the page can breathe. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const { readable, writable } = new CompressionStream('deflate');
	const small = new Response(readable).arrayBuffer();
	const writer = writable.getWriter();
	for (let at = 0; at < bytes.length; at += slice) {
		await writer.write(bytes.subarray(at, at + slice));
		await breath();
	}
	await writer.close();
	return new Uint8Array(await small);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}
