import { describe, expect, it } from 'vitest';
import { areaProblems, compareAreas, type Comparison } from './areas.ts';
import { parseCsv } from './csv.ts';
import { published } from './files.ts';
import { planeShapes } from './shapes.ts';

const one = (percent: number, known?: number): Comparison => {
	const exception =
		known === undefined ? undefined : { unit: 'saar', percent: known, reason: 'because' };
	return { unit: 'saar', quoted: 1, measured: 1, percent, limit: 5, note: '', exception };
};

describe('the areas of 1932', { timeout: 60_000 }, () => {
	const shapes = planeShapes(published());

	it('are within 2 % of the figures quoted, 5 % for Danzig and the Saar', () => {
		expect(areaProblems(compareAreas(shapes))).toEqual([]);
	});

	it('are compared for 22 units, each of which the map has', () => {
		const list = compareAreas(shapes);
		expect(list).toHaveLength(22);
		for (const { unit, measured } of list) expect(measured, unit).toBeGreaterThan(0);
	});

	it('of Italy leave the Dodecanese out, as the figure does', () => {
		const italy = compareAreas(shapes).find(({ unit }) => unit === 'italy')!;
		expect(Math.abs(italy.percent)).toBeLessThan(0.3);
	});
});

describe('the table of exceptions', () => {
	it('lets a known deviation pass', () => expect(areaProblems([one(7.6, 7.5)])).toEqual([]));
	it('is needed beyond the limit', () => expect(areaProblems([one(5.1)])).toHaveLength(1));
	it('may not list a unit that is within it', () => {
		expect(areaProblems([one(4.9, 7.5)])).toHaveLength(1);
	});
	it('may not quote a deviation that has moved', () => {
		expect(areaProblems([one(9, 7.5)])).toHaveLength(1);
	});
});

it('reads quoted cells with commas and quotes', () => {
	expect(parseCsv('a,b,c\n1,"x, ""y""",\n')).toEqual([{ a: '1', b: 'x, "y"', c: '' }]);
});
