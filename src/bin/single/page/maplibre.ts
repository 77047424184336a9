// Stands in for the package `maplibre-gl`: its text is in the document, for the page and for its workers.
import type * as Library from 'maplibre-gl';
import { embedded } from './embedded.ts';

/** The module's address, for the page and for the worker. */
const url = embedded('maplibre.mjs');

export const { Map, setWorkerUrl } = (await import(/* @vite-ignore */ url)) as typeof Library;
export default url;
