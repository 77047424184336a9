import { PNG } from 'pngjs';
import { crc32, deflateSync } from 'node:zlib';

/**
 * The same picture with at most 256 colours, in a third of the bytes: a drawing has few, and the
 * rest, at the edges of shapes, goes to the nearest. https://www.w3.org/TR/png-3/
 */
export function indexed(png: Buffer, limit = 256): Buffer {
	const { width, height, data } = PNG.sync.read(png);
	const pixels = Array.from({ length: width * height }, (_, at) => data.readUInt32BE(at * 4) >>> 8);
	const counts = new Map<number, number>();
	for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
	const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
	const colours = palette.map(([colour]) => colour);
	const places = new Map([...counts.keys()].map((pixel) => [pixel, nearest(pixel, colours)]));
	// Each row begins with its filter: none, which flat colours pack best.
	const rows = Buffer.alloc((width + 1) * height);
	pixels.forEach((pixel, at) => {
		rows[at + Math.floor(at / width) + 1] = places.get(pixel) ?? 0;
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(colours.flatMap(channels))),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(colour: number, palette: readonly number[]): number {
	const own = channels(colour);
	const far = (other: number) =>
		channels(other).reduce((sum, channel, i) => sum + (channel - (own[i] ?? 0)) ** 2, 0);
	let best = 0;
	palette.forEach((other, at) => {
		if (far(other) < far(palette[best] ?? 0)) best = at;
	});
	return best;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
