import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { km2, projectLine, toGrid } from './grid.ts';
import { dry, wet } from './lakes-points.ts';
import { ashore, lakes, lakesPlane, largest } from './lakes.ts';
import { countCrossings, node } from './node.ts';
import { areasOf, locator, parts } from './parts.ts';
import { forward, type XY } from './project.ts';
import { inside, ringArea } from './ring.ts';

const plane = lakesPlane();
const lakeAt = locator(parts(plane));
const rings = new Map(
	lakes.features.map(({ properties: { id }, geometry }) => {
		return [id, geometry.coordinates.map((ring) => projectLine(ring as XY[]))] as const;
	})
);

describe('the lakes as digitised', () => {
	it('do not cross themselves or each other', () => {
		const paths = [...rings.values()].flat().map((points) => ({ points }));
		const edges = paths.reduce((sum, { points }) => sum + points.length - 1, 0);
		const graph = node(paths);
		expect(graph.edges).toHaveLength(edges);
		expect(countCrossings(graph)).toBe(0);
	});

	it('do not lie in one another', () => {
		for (const [id, [outline]] of rings)
			for (const [other, list] of rings)
				if (id !== other) expect(inside(list, outline![0]!), `${id} in ${other}`).toBe(false);
	});

	it('are each in one piece, with islands inside', () => {
		expect(parts(plane).filter(({ id }) => id)).toHaveLength(lakes.features.length);
		for (const [id, [outline, ...islands]] of rings)
			for (const island of islands)
				for (const at of island) expect(inside([outline!], at), `island in ${id}`).toBe(true);
	});

	it.each(lakes.features.map(({ properties: { id, area_km2 } }) => [id, area_km2] as const))(
		'have the published area within 10 %%: %s, %d km2',
		(id, published) => {
			const area = km2(areasOf(parts(plane)).get(id)!);
			expect(Math.abs(area / published - 1)).toBeLessThan(0.1);
		}
	);

	it.each(Object.entries(wet))('cover the open water of %s', (id, points) => {
		for (const at of points) expect(lakeAt(toGrid(at)), String(at)).toBe(id);
	});

	it.each(Object.entries(dry))('leave %s on land', (_, at) => {
		expect(lakeAt(toGrid(at))).toBe('');
	});

	it('hold no reservoir younger than 1932', () => {
		// Rybinsk, Tsimlyansk, Kakhovka, Kuybyshev, Vygozero as dammed.
		for (const at of [
			[38.3, 58.5],
			[42.8, 48],
			[34, 47.4],
			[49, 54.5],
			[34.8, 63.6]
		] as XY[])
			// prettier-ignore
			expect(lakeAt(toGrid(at))).toBe('');
	});
});

describe('a lake by the sea', () => {
	const square = (x: number, y: number, s: number, id: string) => {
		const points: XY[] = [[x, y], [x + s, y], [x + s, y + s], [x, y + s]]; // prettier-ignore
		const side = (a: number) => ({ a, b: (a + 1) % 4, tags: [], left: '', right: id });
		return { points, edges: [0, 1, 2, 3].map(side) };
	};

	it('loses what hangs over the coast', () => {
		const [water, land] = [square(50, 20, 100, 'lagoon'), square(0, 0, 100, 'germany')];
		expect(areasOf(parts(ashore(water, land))).get('lagoon')).toBe(50 * 80);
	});

	it('is left out of a level that has room for large ones only', () => {
		const ids = new Set(largest(plane, 5000).edges.flatMap(({ left, right }) => [left, right]));
		expect([...ids].sort()).toEqual(['', 'aral', 'ladoga', 'onega', 'urmia', 'vanern']);
	});
});

describe('the lakes in the built files', () => {
	const read = (path: string) =>
		JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
	const detail = read('src/lib/basemap/detail.json');
	const points = read('src/lib/basemap/points.json') as Record<string, { label: XY; probes: XY[] }>;
	const shapes = (feature(detail, detail.objects.lakes) as unknown as FeatureCollection).features;

	it('keep their size through simplification', () => {
		for (const { properties, geometry } of lakes.features) {
			const built = shapes.find(({ id }) => id === properties.id)!.geometry as MultiPolygon;
			const area = (list: XY[][]) => Math.abs(list.reduce((sum, r) => sum + ringArea(r), 0));
			const before = area(geometry.coordinates.map((ring) => (ring as XY[]).map(forward)));
			const after = area(built.coordinates.flat() as XY[][]);
			expect(Math.abs(after / before - 1), properties.id).toBeLessThan(0.1);
		}
	});

	it('hold no label point and no probe', () => {
		for (const [id, { label, probes }] of Object.entries(points))
			for (const at of [label, ...probes])
				for (const lake of shapes)
					for (const polygon of (lake.geometry as MultiPolygon).coordinates)
						expect(inside(polygon as XY[][], at), `${id} at ${at} in ${lake.id}`).toBe(false);
	});
});
