import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { write } from './output.ts';

const path = 'geo/labels.json';
const text = readFileSync(path, 'utf8');

it('names the files that are not what was built, and leaves them alone when only comparing', () => {
	expect(write({ [path]: { nowhere: [0, 0] } }, true)).toEqual([path]);
	expect(readFileSync(path, 'utf8')).toBe(text);
});

it('is content with a file that is what was built', () => {
	const points = 'src/lib/basemap/points.json';
	expect(write({ [points]: JSON.parse(readFileSync(points, 'utf8')) }, true)).toEqual([]);
});
