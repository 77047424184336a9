import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { fit } from '#lib/basemap/camera.ts';
import { groundPerPlane, scaleBar } from '#lib/basemap/scale.ts';
import { inverse, type XY } from './project.ts';

const geod = geodesic.Geodesic.WGS84;

/** Kilometres on the ellipsoid between two points of the plane. */
function ground(a: XY, b: XY): number {
	const [[lon1, lat1], [lon2, lat2]] = [inverse(a), inverse(b)];
	return (geod.Inverse(lat1, lon1, lat2, lon2).s12 ?? NaN) / 1000;
}

const middles: XY[] = [
	[0, 0],
	[100, 50],
	[-2000, 1100],
	[-1900, -2100],
	[2200, 1700],
	[3800, 950],
	[3900, -2800]
];

describe('the scale of the plane', () => {
	it.each(middles)('is that of the ground, eastward at %d, %d', (x, y) => {
		const measured = ground([x - 5, y], [x + 5, y]) / 10;
		expect(Math.abs(groundPerPlane([x, y]) / measured - 1)).toBeLessThan(0.003);
	});

	it('differs from that of the plane where it should: a fixed scale would be wrong there', () => {
		expect(groundPerPlane([3800, 950])).toBeGreaterThan(1.04);
		expect(groundPerPlane([0, -2800])).toBeLessThan(0.98);
	});
});

describe('the scale bar', () => {
	const size = { width: 960, height: 600 };
	const home = fit({ x: 200, y: 8, width: 760, height: 584 });

	it.each(middles)('is as long as it says, to 1 in 100, in a window round %d, %d', (x, y) => {
		for (const k of [home.k, home.k * 2.5, home.k * 16]) {
			const camera = { k, x: 480 - x * k, y: 300 - y * k };
			const { km, pixels } = scaleBar(camera, size, 110)!;
			expect(pixels).toBeLessThanOrEqual(110);
			expect(pixels).toBeGreaterThan(110 / 2.6);
			const half = pixels / k / 2;
			const measured = ground([x - half, y], [x + half, y]);
			expect(Math.abs(measured / km - 1)).toBeLessThan(0.01);
		}
	});

	it('has round numbers of kilometres', () => {
		for (let k = 0.05; k < 9; k *= 1.13) {
			const { km } = scaleBar({ k, x: 480, y: 300 }, size, 110)!;
			expect([1, 2, 5]).toContain(km / 10 ** Math.floor(Math.log10(km) + 1e-9));
		}
	});

	it('has none where the middle of the window is no place on Earth', () => {
		expect(scaleBar({ k: 0.001, x: 0, y: 0 }, { width: 1280, height: 720 }, 110)).toBeNull();
	});
});
