import { describe, expect, it } from 'vitest';
import { defaultView } from '#lib/view/view.ts';
import { fileName, formats, presets, type Figure } from '../figure.ts';
import { sideOf, sizeOf, usual, wishesOf, type SizeName } from './wishes.ts';

const figure = (size: Partial<Figure>): Figure => ({
	...presets['1920x1080'],
	view: defaultView,
	lang: 'fi',
	theme: 'dark',
	parts: ['legend'],
	...size
});

describe('the wishes of the export dialog', () => {
	it('take every size by its name', () => {
		for (const [name, size] of Object.entries(presets))
			expect(sizeOf({ ...usual('en'), size: name as SizeName })).toEqual(size);
	});

	it('take a size of the reader’s own within its bounds, and no other', () => {
		const own = (width: string, height: string) =>
			sizeOf({ ...usual('en'), size: 'custom', width, height });
		expect(own('8192', ' 320 ')).toEqual({ width: 8192, height: 320, dpi: 96 });
		for (const side of ['8193', '319', '', '1e3', '-800', '800.5', '9'.repeat(30)])
			expect(own('800', side)).toBeNull();
		expect(sideOf('0900')).toBe(900);
	});

	it('are those of a figure again', () => {
		for (const [name, size] of Object.entries(presets))
			expect(wishesOf(figure(size))).toMatchObject({ size: name, theme: 'dark', lang: 'fi' });
		const own = wishesOf(figure({ width: 999, height: 555 }));
		expect(sizeOf({ ...usual('en'), ...own })).toEqual({ width: 999, height: 555, dpi: 96 });
	});

	it('give files names that can be sorted', () => {
		for (const format of formats)
			expect(fileName(figure({}), format)).toMatch(
				/^pact-atlas_\d{4}-\d\d-\d\d_signed_fi_1920x1080\.(png|svg|pdf)$/
			);
	});
});
