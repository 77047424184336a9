import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { topology } from 'topojson-server';
import { inspect } from './inspect.ts';
import type { XY } from './project.ts';
import type { Basemap } from './shapes.ts';

/** A rectangle in km, clockwise on the map. */
const box = (x0: number, y0: number, x1: number, y1: number): XY[] => [
	[x0, y0],
	[x1, y0],
	[x1, y1],
	[x0, y1],
	[x0, y0]
];

/** A file in the plane with whole kilometres, as `encode` writes it. */
function file(units: Record<string, XY[][][]>): Basemap {
	const features = Object.entries(units).map(([id, coordinates]) => {
		const geometry = { type: 'MultiPolygon' as const, coordinates };
		return { type: 'Feature' as const, id, properties: {}, geometry };
	});
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	const topo = topology({ units: collection });
	const arcs = topo.arcs.map((arc) =>
		arc.map((p, i) => (i ? [p[0]! - arc[i - 1]![0]!, p[1]! - arc[i - 1]![1]!] : p))
	);
	return { ...topo, arcs, transform: { scale: [1, 1], translate: [0, 0] } } as unknown as Basemap;
}

const ground = [box(0, 0, 20, 10).map(([x, y]): XY => [x * 100, y * 100])];

describe('the inspection', () => {
	it('finds nothing wrong with two units side by side', () => {
		const sound = file({ latvia: [[box(0, 0, 10, 10)]], estonia: [[box(10, 0, 20, 10)]] });
		const none = { crossings: 0, overlap: 0, gaps: 0, excess: 0 };
		expect(inspect(sound, ground)).toMatchObject(none);
	});

	it('counts land that two units have', () => {
		const { overlap, crossings } = inspect(
			file({ latvia: [[box(0, 0, 11, 10)]], estonia: [[box(10, 0, 20, 10)]] }),
			ground
		);
		expect(overlap).toBe(10);
		expect(crossings).toBeGreaterThan(0);
	});

	it('counts a hole that is land as a gap, and one that is water not', () => {
		const hole = box(3, 3, 5, 5).reverse();
		const pierced = file({ latvia: [[box(0, 0, 20, 10), hole]] });
		const { gaps, excess } = inspect(pierced, ground);
		expect(gaps).toBe(4);
		expect(excess).toBeCloseTo(-0.02, 9);
		const lake = hole.map(([x, y]): XY => [x * 100, y * 100]);
		expect(inspect(pierced, [...ground, lake])).toMatchObject({ gaps: 0, excess: 0 });
	});
});
