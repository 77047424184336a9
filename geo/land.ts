import { createRequire } from 'node:module';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { difference, intersection, union } from './boolean.ts';
import { readAreas } from './borders.ts';
import type { XY } from './project.ts';
import { areas, frame } from './source.ts';

const atlas = createRequire(import.meta.url)('world-atlas/land-10m.json') as Topology<{
	land: GeometryCollection;
}>;

/**
 * All land within the frame on 1 July 1932, as rings on the grid, found without the division that
 * `cut.ts` makes: Natural Earth's layer of land (not of countries) with our islands, less our water.
 */
export function land(): XY[][] {
	const shapes = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
		areas('land', geometry as MultiPolygon)
	);
	const own = readAreas();
	const ringsOf = (list: typeof own) => list.flatMap(({ rings }) => rings);
	const dry = union(ringsOf([...shapes, ...own.filter(({ name }) => name !== 'water')]));
	const wet = ringsOf(own.filter(({ name }) => name === 'water'));
	const [x0, y0, x1, y1] = frame;
	const corners: XY[] = [
		[x0, y0],
		[x1, y0],
		[x1, y1],
		[x0, y1]
	];
	return intersection(difference(dry, wet), [corners]);
}
