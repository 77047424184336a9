// https://maplibre.org/maplibre-gl-js/docs/API/functions/setWorkerUrl/
import { setWorkerUrl } from 'maplibre-gl';
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * Names the worker's file. Version 6 cannot find it in a Vite build by itself: types, unit tests and
 * build pass without this, and the map stays blank.
 */
export function nameWorker(): void {
	setWorkerUrl(url);
}
