// https://www.w3.org/TR/png-3/#5DataRep

/** One chunk of a PNG file: four letters and its bytes. */
export interface Chunk {
	type: string;
	data: Uint8Array<ArrayBuffer>;
}

/** The eight bytes that every PNG file begins with. */
export const signature: Uint8Array<ArrayBuffer> = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

const table = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c;
});

/** CRC-32 as PNG has it. */
export function crc32(bytes: Uint8Array): number {
	let c = 0xffffffff;
	for (const byte of bytes) c = table[(c ^ byte) & 0xff]! ^ (c >>> 8);
	return (c ^ 0xffffffff) >>> 0;
}

/** A chunk as it stands in the file: length, letters, bytes, CRC. */
export function chunkBytes({ type, data }: Chunk): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
	bytes.set(data, 8);
	view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
	return bytes;
}

/** True for a file that begins as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
	return signature.every((byte, i) => bytes[i] === byte);
}

/** The chunks of a PNG file up to one; throws where it is cut off before that, or a chunk has not its own CRC. */
export function readChunks(bytes: Uint8Array<ArrayBuffer>, last = 'IEND'): Chunk[] {
	if (!isPng(bytes)) throw new Error('no PNG');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: Chunk[] = [];
	for (let at = signature.length; chunks.at(-1)?.type !== last;) {
		if (at + 12 > bytes.length) throw new Error('the PNG is cut off');
		const end = at + 8 + view.getUint32(at);
		if (end + 4 > bytes.length) throw new Error('the PNG is cut off');
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end))
			throw new Error(`the PNG's chunk ${type} is broken`);
		chunks.push({ type, data: bytes.subarray(at + 8, end) });
		at = end + 4;
	}
	return chunks;
}
