/** The tables of a TrueType font by tag. */
export function tablesOf(font: Buffer): Map<string, Buffer> {
	const count = font.readUInt16BE(4);
	return new Map(
		Array.from({ length: count }, (_, i): [string, Buffer] => {
			const at = 12 + i * 16;
			const offset = font.readUInt32BE(at + 8);
			const tag = font.toString('latin1', at, at + 4);
			return [tag, font.subarray(offset, offset + font.readUInt32BE(at + 12))];
		})
	);
}

/** A TrueType font from its tables, with the checksums of the file and of each table. */
export function write(tables: ReadonlyMap<string, Buffer>): Buffer {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const power = 2 ** Math.floor(Math.log2(sorted.length));
	const header = [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16];
	let at = 12 + sorted.length * 16;
	const directory: Buffer[] = [];
	const bodies: Buffer[] = [];
	let head = 0;
	for (const [tag, table] of sorted) {
		const body = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
		if (tag === 'head') {
			body.writeUInt32BE(0, 8);
			head = at;
		}
		directory.push(Buffer.from(tag, 'latin1'));
		directory.push(...[sum(body), at, table.length].map((number) => bytesOf(number, 4)));
		bodies.push(body);
		at += body.length;
	}
	const version = bytesOf(0x00010000, 4);
	const numbers = header.map((number) => bytesOf(number, 2));
	const font = Buffer.concat([version, ...numbers, ...directory, ...bodies]);
	font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, head + 8);
	return font;
}

/** A whole number in so many bytes, the highest first. */
export function bytesOf(number: number, length: 2 | 4): Buffer {
	const bytes = Buffer.alloc(length);
	bytes.writeUIntBE(number, 0, length);
	return bytes;
}

function sum(bytes: Buffer): number {
	let total = 0;
	for (let at = 0; at < bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0;
	return total;
}
