import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadType } from './type.ts';
import { kerned, read } from './typeset.ts';

describe('a line of a PDF', () => {
	it('is parted where its letters are kerned, and has the same glyphs', () => {
		expect(kerned('00010002', [-35, 0])).toBe('[<0001> 35 <0002>] TJ');
		expect(kerned('0001000200030001', [0, 12, -40.4, 0])).toBe(
			'[<00010002> -12 <0003> 40 <0001>] TJ'
		);
	});

	it('stays as it is without kerning, or where a letter was left out of it', () => {
		expect(kerned('00010002', [0, 0])).toBeNull();
		expect(kerned('00010002', [-35, 0, 0])).toBeNull();
	});

	it('says what it reads where its letters stand apart', () => {
		expect(read('BT <0001> Tj ET', 'Ā9')).toBe(
			'/Span <</ActualText <feff01000039>>> BDC\nBT <0001> Tj ET\nEMC'
		);
	});

	it('is as wide as the same line in outlines', async () => {
		const type = await loadType(async (url) => new Uint8Array(await readFile(`.${url}`)));
		for (const text of ['Treaties with Turkey, 1925', 'Договори про ненапад, Тарту', 'AVATAR'])
			for (const face of ['serif600', 'sans400'] as const) {
				const size = { face, size: 1000 };
				const letters = [...text].reduce((sum, letter) => sum + type.width(letter, size), 0);
				const gaps = type.kerning(text, face);
				const by = gaps.reduce((sum, gap) => sum + gap, 0);
				expect(gaps.some((gap) => gap !== 0)).toBe(true);
				expect(letters + by).toBeCloseTo(type.width(text, size), 3);
			}
	});
});
