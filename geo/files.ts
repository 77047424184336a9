import { readFileSync } from 'node:fs';
import type { Basemap } from './shapes.ts';

const read = (path: string) =>
	JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as Basemap;

/** The committed detailed level, in the plane. */
export const detail = () => read('src/lib/basemap/detail.json');

/** The committed light level, in the plane. */
export const light = () => read('src/lib/basemap/light.json');

/** The committed file for reuse, in lon/lat. */
export const published = () => read('static/geo/europe-1932-10m.json');
