import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { chunkBytes, crc32, readChunks } from './chunks.ts';
import { density, sizeOf, withChunks } from './png.ts';
import { textChunk, textsOf, xmpKeyword } from './text.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const plain = new Blob([new Uint8Array(PNG.sync.write(new PNG({ width: 320, height: 480 })))]);
const told = [
	density(300),
	textChunk('Title', 'Līgumi 1932. gadā — 不侵犯', 'lv'),
	textChunk(xmpKeyword, '<x:xmpmeta/>')
];
const made = await bytesOf(withChunks(plain, told));

describe('a PNG file', () => {
	it('has the check sum that its specification gives for the last chunk', () => {
		expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
	});

	it('says what it is before its pixels, in the order given', () => {
		const types = readChunks(made).map(({ type }) => type);
		expect(types.slice(0, 5)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT']);
		expect(types.at(-1)).toBe('IEND');
	});

	it('is read by another program as it was', () => {
		const { width, height } = PNG.sync.read(Buffer.from(made));
		expect({ width, height }).toEqual({ width: 320, height: 480 });
	});

	it('gives its texts and its size back', async () => {
		const texts = textsOf(readChunks(made));
		expect(texts.get('Title')).toBe('Līgumi 1932. gadā — 不侵犯');
		expect(texts.get(xmpKeyword)).toBe('<x:xmpmeta/>');
		expect(await sizeOf(new Blob([made]))).toEqual({ width: 320, height: 480 });
	});

	it('is printed at 300 dots per inch as 11811 pixels per metre', () => {
		const { data } = density(300);
		expect(new DataView(data.buffer).getUint32(0)).toBe(11811);
		expect(new DataView(data.buffer).getUint32(4)).toBe(11811);
		expect(data[8]).toBe(1);
	});

	it.each([9, 40, 200, made.length - 1])('that is cut off after %d bytes is refused', (length) => {
		expect(() => readChunks(made.slice(0, length))).toThrow('cut off');
	});

	it('of which one byte has changed is refused', () => {
		const broken = made.slice();
		broken[20]! ^= 1;
		expect(() => readChunks(broken)).toThrow('IHDR is broken');
	});

	it('is no file of another kind', async () => {
		const foreign = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
		expect(() => readChunks(foreign)).toThrow('no PNG');
		await expect(sizeOf(new Blob([foreign]))).rejects.toThrow('no PNG');
	});

	it('may have texts of other programs, compressed ones too, which are passed over', () => {
		const packed = { type: 'iTXt', data: new TextEncoder().encode('Comment\0\x01\0\0\0xyz') };
		const [chunk] = readChunks(
			new Uint8Array([...made.slice(0, 33), ...chunkBytes(packed), ...made.slice(33)])
		).filter(({ type }) => type === 'iTXt');
		expect(textsOf([chunk!])).toEqual(new Map());
	});
});
