import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { km2, projectLine, toGrid } from './grid.ts';
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

/** Points on open water, and towns and villages by the shore that must not be in it. */
const wet: Record<string, XY[]> = {
	ladoga: [[31.5, 60.8], [31.2, 61.2], [31.4, 60.1]], // prettier-ignore
	onega: [[35.6, 61.5], [35.4, 62.55], [34.4, 61.81]], // prettier-ignore
	peipus: [[27.5, 58.75], [27.51, 58.22], [27.95, 57.98]], // prettier-ignore
	ilmen: [[31.3, 58.27]],
	vanern: [[13.6, 59], [12.8, 58.75], [13.25, 58.56]], // prettier-ignore
	vattern: [[14.4, 58.2], [14.75, 58.6]], // prettier-ignore
	saimaa: [[28.3, 61.2], [28.2, 62.18], [29.77, 62.5], [29.5, 61.88]], // prettier-ignore
	balaton: [[17.4, 46.72], [17.75, 46.84], [18.08, 46.98]], // prettier-ignore
	constance: [[9.4, 47.6], [9.11, 47.775], [9.0, 47.674]], // prettier-ignore
	geneva: [[6.5, 46.43], [6.2, 46.29], [6.85, 46.42]], // prettier-ignore
	garda: [[10.65, 45.55], [10.82, 45.82]], // prettier-ignore
	van: [[42.9, 38.6], [43.45, 38.93]], // prettier-ignore
	urmia: [[45.3, 38.1], [45.6, 37.4]], // prettier-ignore
	aral: [[59.5, 44.5], [60.9, 46.4]], // prettier-ignore
	sevan: [[45.4, 40.3], [45.05, 40.52]], // prettier-ignore
	malaren: [[16.7, 59.53], [17.45, 59.45]], // prettier-ignore
	'vistula-lagoon': [[19.5, 54.36], [20.1, 54.62]], // prettier-ignore
	'dead-sea': [[35.48, 31.5], [35.43, 31.15]] // prettier-ignore
};
const dry: Record<string, XY> = {
	'Valaam': [30.95, 61.385],
	'Sortavala': [30.71, 61.712],
	'Käkisalmi': [30.129, 61.039],
	'Schlüsselburg': [31.038, 59.947],
	'Novaya Ladoga': [32.302, 60.102],
	'Petrozavodsk': [34.347, 61.785],
	'Voznesenye': [35.478, 61.011],
	'Tolvuya': [35.27, 62.49],
	'Bolshoy Klimenetsky': [35.2, 61.93],
	'Gdov': [27.82, 58.744],
	'Mustvee': [26.94, 58.849],
	'Piirissaar': [27.51, 58.37],
	'Pskov': [28.35, 57.814],
	'Novgorod': [31.271, 58.521],
	'Karlstad': [13.504, 59.379],
	'Skoghall': [13.466, 59.323],
	'Visingsö': [14.345, 58.04],
	'Hjo': [14.288, 58.301],
	'Tihany': [17.889, 46.914],
	'Siófok': [18.058, 46.904],
	'Konstanz': [9.176, 47.66],
	'Reichenau': [9.064, 47.69],
	'Romanshorn': [9.379, 47.566],
	'Évian': [6.588, 46.401],
	'Nyon': [6.24, 46.383],
	'Sirmione, castle': [10.605, 45.49],
	'Malcesine': [10.809, 45.761],
	'Van': [43.383, 38.495],
	'Tatvan': [42.283, 38.492],
	'Muynak': [59.021, 43.768],
	'Savonlinna': [28.88, 61.87],
	'Bellagio': [9.262, 45.984],
	'Ohrid': [20.802, 41.117],
	'Kahlberg': [19.444, 54.381],
	'Frauenburg': [19.68, 54.358]
}; // prettier-ignore

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
