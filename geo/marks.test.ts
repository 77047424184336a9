import { expect, it } from 'vitest';
import { readBorders } from './borders.ts';
import { lineFile, pointAlong } from './marks.ts';
import { forward, type XY } from './project.ts';

it('finds the point at a share of the length of several lines', () => {
	const lines: XY[][] = [
		[
			[0, 0],
			[1000, 0]
		],
		[
			[5000, 0],
			[5000, 3000]
		]
	];
	expect(pointAlong(lines, 0)).toEqual([0, 0]);
	expect(pointAlong(lines, 0.5)).toEqual([50, 10]);
	expect(pointAlong(lines, 1)).toEqual([50, 30]);
});

it('marks the three lines near Vilnius, on the Dniester and east of Memel', () => {
	const [points] = Object.values(lineFile(readBorders())) as [Record<string, XY>];
	expect(Object.keys(points)).toEqual(['vilnius', 'bessarabia', 'memel']);
	const towns: [string, XY][] = [
		['vilnius', [25.28, 54.69]],
		['bessarabia', [28.97, 47.77]],
		['memel', [21.65, 55.39]]
	];
	for (const [id, town] of towns) {
		const [x, y] = forward(town);
		expect(Math.hypot(points[id]![0] - x, points[id]![1] - y), id).toBeLessThan(60);
	}
});
