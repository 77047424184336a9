import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { drawn } from './frame.ts';
import { forward, inverse, type XY } from './project.ts';
import { ringArea } from './ring.ts';

const places: XY[] = [
	[20, 52],
	[-24.5, 65.4],
	[69.2, 34.5],
	[-17, 28],
	[60, 72]
];

describe('the projection', { timeout: 60_000 }, () => {
	it('agrees with the worked example of EPSG method 9820', () => {
		// EPSG:3035: 50 N, 5 degrees west of the centre's meridian; the easting and northing less
		// the false ones. Its ellipsoid is GRS80, which differs from WGS84 by a tenth of a millimetre.
		const [x, y] = forward([15, 50]);
		expect(x).toBeCloseTo(3962.79945 - 4321, 4);
		expect(y).toBeCloseTo(3210 - 2999.71885, 4);
	});

	it('comes back to where it started', () => {
		for (const place of places) {
			const back = inverse(forward(place));
			expect(back[0]).toBeCloseTo(place[0], 9);
			expect(back[1]).toBeCloseTo(place[1], 9);
		}
	});

	it('keeps areas on the ellipsoid in proportion within 0.1 % all over the drawn frame', () => {
		const cells = cellsOf(300);
		expect(cells.length).toBeGreaterThan(400);
		const ratios = cells.map((cell) => planeArea(cell) / ellipsoidArea(cell));
		for (const [i, ratio] of ratios.entries())
			expect(Math.abs(ratio - 1), `at ${cells[i]![0]}`).toBeLessThan(0.001);
		// Between any two cells too, and with room to spare.
		expect(Math.max(...ratios) / Math.min(...ratios) - 1).toBeLessThan(0.0001);
	});
});

/** Cells of half a degree round points of the frame this many km apart, as rings in lon/lat. */
function cellsOf(step: number): XY[][] {
	const cells: XY[][] = [];
	for (let x = drawn.x; x <= drawn.x + drawn.width; x += step)
		for (let y = drawn.y; y <= drawn.y + drawn.height; y += step) cells.push(cell(inverse([x, y])));
	return cells;
}

function cell([lon, lat]: XY): XY[] {
	const side = Array.from({ length: 20 }, (_, i) => i / 40);
	return [
		...side.map((t): XY => [lon + t, lat]),
		...side.map((t): XY => [lon + 0.5, lat + t]),
		...side.map((t): XY => [lon + 0.5 - t, lat + 0.5]),
		...side.map((t): XY => [lon, lat + 0.5 - t])
	];
}

const planeArea = (ring: XY[]) => Math.abs(ringArea(ring.map(forward)));

/** The same on WGS84 by Karney's geodesics, in km2, which know nothing of our projection. */
function ellipsoidArea(ring: XY[]): number {
	const polygon = geodesic.Geodesic.WGS84.Polygon(false);
	for (const [lon, lat] of ring) polygon.AddPoint(lat, lon);
	return Math.abs(polygon.Compute(false, true).area!) / 1e6;
}
