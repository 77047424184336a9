import type { Outlines } from '#lib/basemap/outlines.ts';

/** Ids under which `geometry` holds its paths. */
export const pathId = {
	unit: (id: string) => `d-${id}`,
	outside: 'd-outside',
	lakes: 'd-lakes',
	borders: 'd-borders',
	disputed: 'd-disputed',
	internal: 'd-internal'
};

/**
 * The light geometry as SVG markup, on the server only: the browser finds it in the page and refers to
 * it by id, so that it is neither sent twice nor part of the first script. In the browser a space: Svelte skips an empty string when it hydrates.
 */
export const geometry: string = import.meta.env.SSR
	? markup((await import('#lib/basemap/light.ts')).light())
	: ' ';

function markup(light: Outlines): string {
	// An attribute: no rule of a style sheet reaches into the copies that use elements make.
	const shape = (d: string, id = '') => `<path${id} vector-effect="non-scaling-stroke" d="${d}"/>`;
	const path = (id: string, d: string) => shape(d, ` id="${id}"`);
	// A path each: joined, the relative start of one would count from the end of the one before.
	const group = (id: string, lines: { d: string }[]) =>
		`<g id="${id}">${lines.map(({ d }) => shape(d)).join('')}</g>`;
	return [
		path(pathId.outside, light.outside),
		...light.units.map(({ id, d }) => path(pathId.unit(id), d)),
		path(pathId.lakes, light.lakes),
		path(pathId.borders, light.borders),
		group(pathId.disputed, light.disputed),
		group(pathId.internal, light.internal)
	].join('');
}
