import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import advances from '#lib/map/svg/advances.json' with { type: 'json' };
import { measure } from '#lib/map/svg/measure.ts';
import { faces, loadType, type Face } from './type.ts';

const type = await loadType(async (url) => new Uint8Array(await readFile(`.${url}`)));
const names = Object.keys(faces) as Face[];
/** Every character but the soft hyphen and narrow spaces, which the fonts lack. */
const lettersOf = (face: Face) =>
	Object.keys(advances[face].widths).filter((each) => !/[\u00ad\u2009\u200a]/.test(each));

describe('the fonts of figures', () => {
	it('have every letter of the map, as wide as the map takes it to be', () => {
		for (const face of names)
			for (const letter of lettersOf(face)) {
				const width = type.width(letter, { face, size: 1000 });
				expect(width, `${letter} in ${face}`).toBeCloseTo(measure(letter, face, 1000), 0);
			}
	});

	it('draw every letter but spaces', () => {
		for (const face of names)
			for (const letter of lettersOf(face).filter((each) => each.trim()))
				expect(type.outline(letter, 0, 0, { face, size: 20 }), letter).toMatch(/^M0 0m.+z$/);
	});

	it('kern Latin and Cyrillic', () => {
		for (const face of ['serif600', 'sans400'] as const)
			for (const pair of ['To', 'AV', 'То', 'Га']) {
				const [a = '', b = ''] = pair;
				const apart = [a, b].map((each) => type.width(each, { face, size: 100 }));
				const width = type.width(pair, { face, size: 100 });
				expect(width, `${pair} in ${face}`).toBeLessThan((apart[0] ?? 0) + (apart[1] ?? 0) - 0.9);
			}
	});

	it('set a line about its anchor, spaced between its letters only', () => {
		const setting = { face: 'sans600', size: 20, tracking: 0.1 } as const;
		const plain = type.width('Rīga', { ...setting, tracking: 0 });
		expect(type.width('Rīga', setting)).toBeCloseTo(plain + 3 * 2);
		const x = (d: string) => Number(/^M(-?[\d.]+)/.exec(d)?.[1]);
		const [start, end] = (['start', 'end'] as const).map((anchor) =>
			x(type.outline('Rīga', 100, 0, { ...setting, anchor }))
		);
		expect((start ?? 0) - (end ?? 0)).toBeCloseTo(type.width('Rīga', setting), 1);
	});

	it('say which file is missing', async () => {
		await expect(loadType(() => Promise.reject(new Error('no such file')))).rejects.toThrow(
			'no such file'
		);
	});
});
