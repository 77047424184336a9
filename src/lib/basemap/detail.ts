import { units } from '#lib/states/registry.ts';
import url from './detail.json?url';
import { parts, type Basemap, type Parts } from './topology.ts';

/** The detailed basemap in km of the plane; each unit's feature carries its id. */
export type Detail = Parts;

/** Fetches the detailed level; throws with a clear message where the file is missing or broken. */
export async function loadDetail(
	fetchJson: (url: string) => Promise<unknown> = getJson
): Promise<Detail> {
	return decode(await fetchJson(url));
}

/** The detailed basemap from its TopoJSON; throws where that is not what the build writes. */
export function decode(topology: unknown): Detail {
	const { type, arcs, objects } = (topology ?? {}) as Partial<Basemap>;
	const whole = objects?.units && objects.outside && objects.lakes && objects.lines;
	if (type !== 'Topology' || !Array.isArray(arcs) || !whole)
		throw new Error('The basemap is not a topology of units');
	const ids = new Set(objects.units.geometries.map(({ id }) => id));
	const missing = units.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
	if (missing.length) throw new Error(`The basemap lacks ${missing.join(', ')}`);
	return parts(topology as Basemap);
}

async function getJson(url: string): Promise<unknown> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The basemap did not load: ${response.status} at ${url}`);
	return response.json();
}
