import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allowed, readWitnesses, towns, wrongTowns } from './control.ts';
import { detail, published } from './files.ts';
import { forward, type XY } from './project.ts';
import { planeShapes } from './shapes.ts';

/** A folder with one file of witnesses. */
function folder(name: string, rows: object[]): URL {
	const path = mkdtempSync(join(tmpdir(), 'witnesses-'));
	writeFileSync(join(path, name), JSON.stringify(rows));
	return pathToFileURL(path + '/');
}

describe('the towns near the borders of 1932', { timeout: 60_000 }, () => {
	const levels = { detail: planeShapes(detail()), published: planeShapes(published()) };

	it.each(Object.entries(levels))('lie where they lay, all 282 given, in %s', (_, shapes) => {
		expect(towns).toHaveLength(282);
		expect(wrongTowns(shapes).length).toBeLessThanOrEqual(allowed);
	});

	it.each(Object.entries(levels))('lie where they lay, all further ones, in %s', (_, shapes) => {
		const wrong = wrongTowns(shapes, readWitnesses());
		expect(wrong.map(({ town, state, found }) => `${town}: ${found}, was ${state}`)).toEqual([]);
	});
});

describe('witnesses', () => {
	const row = { town: 'Narva', lon: 28.19, lat: 59.38, state: 'estonia', why: 'art. 3' };

	it('are read with the border they stand for', () => {
		const [narva] = readWitnesses(folder('estonia-ussr.json', [row]));
		expect(narva).toEqual({ ...row, border: 'estonia-ussr' });
	});

	it('may be none', () => {
		expect(readWitnesses(new URL('nothing/', folder('a.json', [])))).toEqual([]);
	});

	it.each([
		[{ ...row, state: 'estland' }, 'a.json, "Narva": no unit is called "estland"'],
		[{ ...row, why: '' }, 'a.json, "Narva": say in "why"'],
		[{ ...row, lat: undefined }, 'a.json, "Narva": no place']
	])('are refused with the file and the town: %o', (broken, message) => {
		expect(() => readWitnesses(folder('a.json', [broken]))).toThrow(message);
	});

	it('are wrong farther than 3 km from their unit and not nearer', () => {
		const [x, y] = forward([28, 59]);
		const square = (from: number): XY[][][] => [
			[
				[
					[x + from, y - 50],
					[x + from + 50, y - 50],
					[x + from + 50, y + 50],
					[x + from, y + 50],
					[x + from, y - 50]
				]
			]
		];
		const town = { ...row, lon: 28, lat: 59 };
		expect(wrongTowns(new Map([['estonia', square(2.9)]]), [town])).toEqual([]);
		expect(wrongTowns(new Map([['estonia', square(3.1)]]), [town])).toHaveLength(1);
	});
});
