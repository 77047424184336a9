import { expect, it } from 'vitest';
import { clipPolygons, clipRing } from './clip.ts';
import type { XY } from './project.ts';
import { ringArea } from './ring.ts';

const diamond: XY[] = [
	[0, -10],
	[10, 0],
	[0, 10],
	[-10, 0]
];

it('keeps the part of a ring inside a window', () => {
	expect(ringArea(clipRing(diamond, [0, -20, 20, 20]))).toBe(100);
	expect(clipRing(diamond, [20, 20, 30, 30])).toEqual([]);
});

it('drops polygons that lie wholly outside', () => {
	expect(clipPolygons([[diamond]], [20, 20, 30, 30])).toEqual([]);
});
