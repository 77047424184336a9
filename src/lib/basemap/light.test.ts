import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { units } from '#lib/states/registry.ts';
import { light } from './light.ts';
import { path } from './paths.ts';

describe('the light basemap', () => {
	const basemap = light();

	it('has a path for every unit', () => {
		expect(basemap.units.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
		for (const { d } of basemap.units) expect(d).toMatch(/^m[-.\d][-. \d]+z/);
		expect(basemap.outside).toMatch(/^m/);
		expect(basemap.borders).toMatch(/^m/);
	});

	it('has the large lakes, with their islands, in one path', () => {
		expect(basemap.lakes.match(/z/g)!.length).toBeGreaterThan(12);
	});

	it('is at most 25 kB in the page', () => {
		expect(brotliCompressSync(JSON.stringify(basemap)).length).toBeLessThanOrEqual(25_000);
	});

	it('marks the two disputed frontiers and the line of the Memel Territory', () => {
		expect(basemap.disputed).toHaveLength(2);
		expect(basemap.internal.length).toBeGreaterThan(0);
	});
});

describe('path data', () => {
	it('is relative, begins again where a closed ring began, and wastes no separator', () => {
		const ring = [
			[10, 20],
			[15, 20],
			[15, 14.5],
			[10, 20]
		] as [number, number][];
		expect(path([ring], true)).toBe('m10 20 5 0 0-5.5z');
		expect(path([ring, ring], true)).toBe('m10 20 5 0 0-5.5zm0 0 5 0 0-5.5z');
		expect(path([ring], false)).toBe('m10 20 5 0 0-5.5-5 5.5');
	});

	it('writes tenths without a nought', () => {
		expect(path([[[0.3, -0.3], [0.5, -0.1]]], false)).toBe('m.3-.3 .2 .2'); // prettier-ignore
	});
});
