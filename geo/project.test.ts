import { describe, expect, it } from 'vitest';
import { forward, inverse, type XY } from './project.ts';
import { ringArea } from './ring.ts';

const places: XY[] = [
	[20, 52],
	[-24.5, 65.4],
	[69.2, 34.5],
	[-17, 28],
	[60, 72]
];

describe('the projection', () => {
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

	it('keeps areas on the ellipsoid in proportion within 0.1 %', () => {
		for (const [lon, lat] of places) {
			const ratio = planeArea(lon, lat) / ellipsoidArea(lat);
			expect(Math.abs(ratio - 1)).toBeLessThan(0.001);
		}
	});
});

/** Area in the plane of the square degree whose south-west corner is given. */
function planeArea(lon: number, lat: number): number {
	const side = Array.from({ length: 50 }, (_, i) => i / 50);
	const ring = [
		...side.map((t): XY => [lon + t, lat]),
		...side.map((t): XY => [lon + 1, lat + t]),
		...side.map((t): XY => [lon + 1 - t, lat + 1]),
		...side.map((t): XY => [lon, lat + 1 - t])
	];
	return Math.abs(ringArea(ring.map(forward)));
}

/** The same on WGS84, added up from the radii of curvature and not from authalic latitudes. */
function ellipsoidArea(lat: number): number {
	const [a, e2, rad] = [6378.137, 0.00669437999014, Math.PI / 180];
	let sum = 0;
	for (let i = 0; i < 1000; i++) {
		const phi = (lat + (i + 0.5) / 1000) * rad;
		const w = 1 - e2 * Math.sin(phi) ** 2;
		sum += ((a * a * (1 - e2)) / w ** 2) * Math.cos(phi);
	}
	return sum * (rad / 1000) * rad;
}
