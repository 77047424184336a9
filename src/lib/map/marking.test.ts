import { describe, expect, it } from 'vitest';
import type { XY } from '#lib/basemap/frame.ts';
import { lineMarks, type LineId } from '#lib/basemap/marks.ts';
import { points } from '#lib/basemap/points.ts';
import { placeMarks, radius } from './marking.ts';
import type { Box } from './svg/clear.ts';

const ids = Object.keys(lineMarks) as LineId[];
const none = { labels: [], buttons: [], points: [], grow: 1 };
const distance = (a: XY, b: XY) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Where the marks stand, in pixels from the plane's origin. */
function standing(k: number, by: Record<LineId, XY>): XY[] {
	return ids.map((id) => [lineMarks[id][0] * k + by[id][0], lineMarks[id][1] * k + by[id][1]]);
}

describe('the marks of the lines', () => {
	it('stand beside their line, on the side they prefer', () => {
		const { vilnius, memel } = placeMarks(lineMarks, 1, none);
		expect(vilnius).toEqual([28, 0]);
		expect(memel[0]).toBeCloseTo(-28);
	});

	it('stand further off where the text of the page, and so their glyph, is larger', () => {
		const { vilnius } = placeMarks(lineMarks, 1, { ...none, grow: 1.5 });
		expect(vilnius).toEqual([42, 0]);
	});

	it('make way for a name, and their leader goes round it', () => {
		const [x, y] = lineMarks.vilnius;
		const name: Box = [x + 10, y - 8, x + 90, y + 8];
		const { vilnius } = placeMarks(lineMarks, 1, { ...none, labels: [name] });
		expect(Math.abs(vilnius[1])).toBeGreaterThan(radius.glyph + 8);
	});

	it('keep clear of the other buttons over the map', () => {
		const [x, y] = lineMarks.bessarabia;
		const button: Box = [x, y - 60, x + 200, y + 60];
		const { bessarabia } = placeMarks(lineMarks, 1, { ...none, buttons: [button] });
		expect(Math.max(-bessarabia[0], Math.abs(bessarabia[1]) - 60)).toBeGreaterThanOrEqual(
			radius.hit
		);
	});

	// On the smallest maps a mark stays near its line: there only its glyph covers no unit's point.
	it.each([
		[0.067, radius.glyph],
		[0.072, radius.glyph],
		[0.13, radius.hit],
		[0.2, radius.hit],
		[0.47, radius.hit],
		[1, radius.hit]
	])(
		'cover no point at which a finger looks for a unit, nor each other, at %d pixels per km',
		(k, free) => {
			const probes = Object.values(points).flatMap(({ probes }) =>
				probes.map(([x, y]): XY => [x * k, y * k])
			);
			const at = standing(k, placeMarks(lineMarks, k, { ...none, points: probes }));
			for (const [i, one] of at.entries()) {
				for (const probe of probes) expect(distance(one, probe)).toBeGreaterThan(free);
				for (const other of at.slice(i + 1))
					expect(distance(one, other)).toBeGreaterThan(2 * radius.hit);
			}
		}
	);

	it('stay beside their line where there is no room at all', () => {
		const everywhere: Box = [-5000, -5000, 5000, 5000];
		const { vilnius } = placeMarks(lineMarks, 1, { ...none, labels: [everywhere] });
		expect(vilnius).toEqual([28, 0]);
	});
});
