import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The objects in both levels of the basemap, in km of the plane. */
export type Basemap = Topology<{
	units: GeometryCollection;
	outside: GeometryCollection['geometries'][number];
	lakes: GeometryCollection;
	lines: GeometryCollection;
}>;

/** What a line of `lines` says about itself. */
export interface LineProperties {
	status: 'disputed' | 'internal';
	name: string;
	/** The units it parts, or the one it runs through. */
	between: string[];
}

/** The shape of a unit, of the land outside, or of a lake. */
export type Shape = Feature<Polygon | MultiPolygon, object>;

/** A basemap taken apart into features; shared borders are meshed once. */
export interface Parts {
	units: Shape[];
	outside: Shape;
	/** Lakes lie over the units and do not cut them. */
	lakes: Shape[];
	/** Land borders of units, with each other and with the land outside; no coasts. */
	borders: MultiLineString;
	lines: Feature<LineString | MultiLineString, LineProperties>[];
}

/** Turns the arcs of a level into coordinates. */
export function parts(topology: Basemap): Parts {
	const { units, outside, lakes, lines } = topology.objects;
	const geometries = [...units.geometries, outside];
	const land: GeometryCollection = { type: 'GeometryCollection', geometries };
	return {
		units: (feature(topology, units) as FeatureCollection).features as Shape[],
		outside: feature(topology, outside) as Shape,
		lakes: (feature(topology, lakes) as FeatureCollection).features as Shape[],
		borders: mesh(topology, land, (a, b) => a !== b),
		lines: (feature(topology, lines) as FeatureCollection).features as Parts['lines']
	};
}
