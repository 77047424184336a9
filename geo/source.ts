import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { drawn } from './frame.ts';
import { cell, projectLine } from './grid.ts';
import type { Path } from './node.ts';
import type { XY } from './project.ts';
import { ringBounds } from './ring.ts';

/** A polygon on the grid with a name: a modern country, an island or a water of 1932. */
export interface Area {
	name: string;
	rings: XY[][];
	box: [number, number, number, number];
}

/** The drawn frame in grid units: [west, north, east, south]. */
export const frame: readonly [number, number, number, number] = [
	drawn.x / cell,
	drawn.y / cell,
	(drawn.x + drawn.width) / cell,
	(drawn.y + drawn.height) / cell
];

const atlas = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{
	countries: GeometryCollection<{ name: string }>;
}>;

/** The outline of the drawn frame as a path, so that every face ends there. */
export function framePath(): Path {
	const [x0, y0, x1, y1] = frame;
	// A vertex every 50 km: the frame is straight in the plane but not in lon/lat.
	const side = (a: XY, b: XY): XY[] =>
		Array.from({ length: 100 }, (_, i) => [
			Math.round(a[0] + ((b[0] - a[0]) * i) / 100),
			Math.round(a[1] + ((b[1] - a[1]) * i) / 100)
		]);
	const [nw, ne, se, sw]: XY[] = [
		[x0, y0],
		[x1, y0],
		[x1, y1],
		[x0, y1]
	];
	return {
		points: [...side(nw!, ne!), ...side(ne!, se!), ...side(se!, sw!), ...side(sw!, nw!), nw!]
	};
}

/** All coasts and borders of Natural Earth 10m near the frame, each arc once, on the grid. */
export function modernPaths(): Path[] {
	const { scale, translate } = atlas.transform!;
	return atlas.arcs.flatMap((arc) => {
		let [x, y] = [0, 0];
		const line = arc.map((d): XY => {
			x += d[0]!;
			y += d[1]!;
			return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!];
		});
		return clip(projectLine(line)).map((points) => ({ points }));
	});
}

/** Keeps the pieces of a line that touch the frame; what hangs over is cut by the frame's path. */
export function clip(line: readonly XY[]): XY[][] {
	const pieces: XY[][] = [];
	let piece: XY[] = [];
	line.forEach((b, i) => {
		const a = line[i - 1];
		if (!a) return;
		if (overlaps(ringBounds([a, b]))) {
			if (!piece.length) pieces.push((piece = [a]));
			piece.push(b);
		} else piece = [];
	});
	return pieces;
}

/** Modern countries near the frame, polygon by polygon, to look up what a face is today. */
export function modernAreas(): Area[] {
	const { features } = feature(atlas, atlas.objects.countries);
	return features.flatMap(({ geometry, properties }) =>
		geometry ? areas(properties.name, geometry as Polygon | MultiPolygon) : []
	);
}

/** The polygons of a geometry in lon/lat, on the grid, where they touch the frame. */
export function areas(name: string, geometry: Polygon | MultiPolygon): Area[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons
		.map((polygon) => {
			const rings = polygon.map((ring) => projectLine(ring as XY[]));
			return { name, rings, box: ringBounds(rings[0]!) };
		})
		.filter(({ box }) => overlaps(box));
}

function overlaps([x0, y0, x1, y1]: readonly [number, number, number, number]): boolean {
	return x0 <= frame[2] && x1 >= frame[0] && y0 <= frame[3] && y1 >= frame[1];
}
