// https://www.w3.org/TR/png-3/
import { chunkBytes, readChunks, signature, type Chunk } from './chunks.ts';

/** Bytes of the signature and of the first chunk, which holds the size. */
const headLength = signature.length + 25;

/** Width and height that a PNG file says it has; throws for other files. */
export async function sizeOf(png: Blob): Promise<{ width: number; height: number }> {
	const head = new Uint8Array(await png.slice(0, headLength).arrayBuffer());
	const [header] = readChunks(head, 'IHDR');
	const view = new DataView(header!.data.buffer, header!.data.byteOffset);
	return { width: view.getUint32(0), height: view.getUint32(4) };
}

/** The same picture with further chunks, before its pixels: some programs read no further than these. */
export function withChunks(png: Blob, chunks: readonly Chunk[]): Blob {
	const parts = [png.slice(0, headLength), ...chunks.map(chunkBytes), png.slice(headLength)];
	return new Blob(parts, { type: 'image/png' });
}

/** The size at which a picture is printed, as pixels per metre both ways. */
export function density(dpi: number): Chunk {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	view.setUint32(0, Math.round(dpi / 0.0254));
	view.setUint32(4, Math.round(dpi / 0.0254));
	data[8] = 1;
	return { type: 'pHYs', data };
}
