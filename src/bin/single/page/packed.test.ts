import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arcsPacked, arcsUnpacked } from './arcs.ts';
import { kerningPacked, kerningUnpacked } from './kerning.ts';
import { put, taker } from './varint.ts';

describe('numbers as bytes', () => {
	it('come back, small and large, of either sign', () => {
		const numbers = [0, 1, -1, 63, 64, -64, -65, 8191, -40_000, 2 ** 31];
		const bytes: number[] = [];
		for (const number of numbers) put(bytes, number);
		const take = taker(new Uint8Array(bytes));
		expect(numbers.map(take)).toEqual(numbers);
		expect(bytes.slice(0, 4)).toEqual([0, 2, 1, 126]);
	});
});

describe('packed files', () => {
	it('hold the detailed geometry to the last digit', () => {
		const text = readFileSync('src/lib/basemap/detail.json', 'utf8');
		const packed = arcsPacked(text);
		expect(packed.length).toBeLessThan(text.length / 3);
		expect(JSON.parse(arcsUnpacked(packed))).toEqual(JSON.parse(text));
	});

	const folder = 'src/lib/export/fonts';
	it.each(readdirSync(folder).filter((name) => name.endsWith('.ttf')))(
		'hold the font %s byte for byte',
		(name) => {
			const font = new Uint8Array(readFileSync(`${folder}/${name}`));
			const packed = kerningPacked(font);
			expect(packed.length).toBeLessThan(font.length);
			expect(Buffer.from(kerningUnpacked(packed)).equals(font)).toBe(true);
		}
	);
});
