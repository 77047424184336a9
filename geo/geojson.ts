import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { XY } from './project.ts';
import { polygonsOf, type Basemap } from './shapes.ts';

// https://www.rfc-editor.org/rfc/rfc7946: outlines counter-clockwise, holes clockwise. d3 draws the
// outside of such rings, and wants the other winding, which is the one of the TopoJSON.

/** The units of a published topology as a FeatureCollection, one feature a line. */
export function statesGeoJson(topology: Basemap): string {
	const { features } = feature(topology, topology.objects.states!);
	return collection(
		features.map(({ id, properties, geometry }): Feature<MultiPolygon> => {
			const turned = polygonsOf(geometry).map((rings) =>
				rings.map((ring) => ring.map(five).reverse())
			);
			return {
				type: 'Feature',
				id,
				properties,
				geometry: { type: 'MultiPolygon', coordinates: turned }
			};
		})
	);
}

/** The disputed and internal lines of a published topology as a FeatureCollection. */
export function linesGeoJson(topology: Basemap): string {
	const { features } = feature(topology, topology.objects.lines!);
	return collection(
		features.map(({ properties, geometry }): Feature => {
			const { type, coordinates } = geometry as { type: string; coordinates: XY[] | XY[][] };
			const lines = (type === 'LineString' ? [coordinates] : coordinates) as XY[][];
			const rounded = lines.map((line) => line.map(five));
			return {
				type: 'Feature',
				properties,
				geometry: { type: 'MultiLineString', coordinates: rounded }
			};
		})
	);
}

// The steps of the topology, without the last digits of binary fractions.
const five = ([lon, lat]: XY): XY => [+lon.toFixed(5), +lat.toFixed(5)];

function collection(features: Feature[]): string {
	const lines = features.map((one) => JSON.stringify(one));
	return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
