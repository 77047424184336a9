import type { Feature, Position } from 'geojson';

// MapLibre reserves ten vertices for each point of a line and warns above 65,535 for one line.
const longest = 4000;

/** The rings of a unit as lines, without those that extend less than `least` km either way. */
export function outline(feature: Feature, least = 0): Feature {
	const { geometry } = feature;
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
		throw new Error(`basemap: ${feature.id} is a ${geometry.type}`);
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	// Every ring with its unit to the right, so that a line can be set off to the inside.
	const rings = polygons.flatMap((polygon) => polygon.map((ring, at) => wound(ring, at === 0)));
	const coordinates = rings
		.filter((ring) => extent(ring) >= least)
		.flatMap((ring) => {
			const pieces = [];
			for (let at = 0; at < ring.length - 1; at += longest)
				pieces.push(ring.slice(at, at + longest + 1));
			return pieces;
		});
	return { ...feature, geometry: { type: 'MultiLineString', coordinates } };
}

/** A ring that runs clockwise on the screen (y grows downwards), or the other way round. */
function wound(ring: Position[], clockwise: boolean): Position[] {
	const area = ring.reduce((sum, [x = 0, y = 0], at) => {
		const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
	return area > 0 === clockwise ? ring : [...ring].reverse();
}

function extent(ring: Position[]): number {
	const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis] ?? 0)) as [
		number[],
		number[]
	];
	const span = (all: number[]) =>
		all.reduce((a, b) => Math.max(a, b)) - all.reduce((a, b) => Math.min(a, b));
	return Math.max(span(xs), span(ys));
}
