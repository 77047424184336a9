import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { indexed } from './indexed.ts';

function picture(colours: readonly number[][]): Buffer {
	const png = new PNG({ width: colours.length, height: 1 });
	colours.forEach((colour, at) => png.data.set([...colour, 255], at * 4));
	return PNG.sync.write(png);
}

const read = (png: Buffer) => {
	const { data, width } = PNG.sync.read(png);
	return Array.from({ length: width }, (_, at) => [...data.subarray(at * 4, at * 4 + 3)]);
};

describe('indexed', () => {
	it('keeps every pixel where the colours are few', () => {
		const colours = [
			[1, 2, 3],
			[250, 0, 128],
			[1, 2, 3],
			[0, 0, 0]
		];
		expect(read(indexed(picture(colours)))).toEqual(colours);
	});

	it('gives a rare colour the nearest of the frequent ones', () => {
		const [white, black, grey] = [
			[255, 255, 255],
			[0, 0, 0],
			[200, 200, 200]
		];
		const colours = [white, white, black, black, grey] as number[][];
		expect(read(indexed(picture(colours), 2))).toEqual([white, white, black, black, white]);
	});
});
