// https://learn.microsoft.com/en-us/typography/opentype/spec/otff

/** Bytes of a font or of one of its tables. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A view of bytes, for the numbers in them: the highest byte comes first. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
	new DataView(buffer, byteOffset, byteLength);

/** The tables of a TrueType font by tag, as copies. */
export function tablesOf(font: Uint8Array): Map<string, Bytes> {
	const view = viewOf(font);
	return new Map(
		Array.from({ length: view.getUint16(4) }, (_, i): [string, Bytes] => {
			const at = 12 + i * 16;
			const offset = view.getUint32(at + 8);
			const tag = String.fromCharCode(...font.subarray(at, at + 4));
			return [tag, new Uint8Array(font.subarray(offset, offset + view.getUint32(at + 12)))];
		})
	);
}

/** A table of a font; throws where it has none. */
export function tableOf<T>(tables: ReadonlyMap<string, T>, tag: string): T {
	const found = tables.get(tag);
	if (!found) throw new Error(`The font has no table ${tag}`);
	return found;
}

/** A TrueType font from its tables, with the checksums of the file and of each table. */
export function write(tables: ReadonlyMap<string, Uint8Array>): Bytes {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const whole = (length: number) => Math.ceil(length / 4) * 4;
	const start = 12 + sorted.length * 16;
	const font = new Uint8Array(sorted.reduce((sum, [, { length }]) => sum + whole(length), start));
	const view = viewOf(font);
	view.setUint32(0, 0x00010000);
	[sorted.length, ...search(sorted.length, 16)].forEach((n, i) => view.setUint16(4 + i * 2, n));
	let [at, head] = [start, 0];
	for (const [i, [tag, table]] of sorted.entries()) {
		font.set(table, at);
		if (tag === 'head') {
			head = at + 8;
			view.setUint32(head, 0);
		}
		const entry = 12 + i * 16;
		for (let letter = 0; letter < 4; letter++) font[entry + letter] = tag.charCodeAt(letter);
		const numbers = [sum(font.subarray(at, at + whole(table.length))), at, table.length];
		numbers.forEach((n, k) => view.setUint32(entry + 4 + k * 4, n));
		at += whole(table.length);
	}
	if (head) view.setUint32(head, (0xb1b0afba - sum(font)) >>> 0);
	return font;
}

/** What tables say of so many entries of a size, for programs that search by halves. */
export function search(count: number, size: number): [range: number, steps: number, rest: number] {
	const steps = Math.floor(Math.log2(Math.max(1, count)));
	return [2 ** steps * size, steps, (count - 2 ** steps) * size];
}

/** Numbers of 16 bits as bytes; a number below nought as its complement. */
export function shorts(numbers: readonly number[]): Bytes {
	const bytes = new Uint8Array(numbers.length * 2);
	const view = viewOf(bytes);
	numbers.forEach((n, i) => view.setUint16(i * 2, n & 0xffff));
	return bytes;
}

/** Bytes behind each other. */
export function joined(parts: readonly Uint8Array[]): Bytes {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

function sum(bytes: Uint8Array): number {
	const view = viewOf(bytes);
	let total = 0;
	for (let at = 0; at < bytes.length; at += 4) total = (total + view.getUint32(at)) >>> 0;
	return total;
}
