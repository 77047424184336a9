import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { compact, Picture } from './pixels.ts';

/** A picture of one row, a colour a pixel. */
function row(...colours: [number, number, number][]): Picture {
	const png = new PNG({ width: colours.length, height: 1 });
	colours.forEach((colour, x) => png.data.set([...colour, 255], x * 4));
	return new Picture(PNG.sync.write(png));
}

describe('Picture', () => {
	it('gives a pixel as hex', () => {
		expect(row([18, 29, 72], [255, 0, 10]).at(1, 0)).toBe('#ff000a');
	});

	it('gives the most frequent colour of a patch, cut at the edge', () => {
		const picture = row([0, 0, 0], [9, 9, 9], [9, 9, 9], [0, 0, 0], [0, 0, 0], [9, 9, 9]);
		expect(picture.most(1, 0, 1)).toBe('#090909');
		expect(picture.most(0, 0, 1)).toMatch(/#000000|#090909/);
	});

	it('stays the same when compacted', () => {
		const png = new PNG({ width: 2, height: 1 });
		png.data.set([1, 2, 3, 255, 250, 251, 252, 255]);
		const small = new Picture(compact(PNG.sync.write(png)));
		expect([small.at(0, 0), small.at(1, 0)]).toEqual(['#010203', '#fafbfc']);
	});

	it('refuses a pixel that is not on it', () => {
		expect(() => row([0, 0, 0]).at(1, 0)).toThrow('1,0 is not on the picture (1 x 1)');
	});
});
