import { Map } from 'maplibre-gl';
import * as maplibre from 'maplibre-gl';
import { describe, expect, it } from 'vitest';

// Fakes would hide a rename: this asks the real library.
describe('maplibre-gl', () => {
	it.each([
		'addImage',
		'areTilesLoaded',
		'getCanvas',
		'getPixelRatio',
		'getSource',
		'hasImage',
		'isSourceLoaded',
		'jumpTo',
		'on',
		'project',
		'queryRenderedFeatures',
		'redraw',
		'remove',
		'resize',
		'setFeatureState'
	])('has the method %s that we call', (name) => {
		expect(typeof (Map.prototype as unknown as Record<string, unknown>)[name]).toBe('function');
	});

	it('can be told where its worker is', () => {
		expect(typeof maplibre.setWorkerUrl).toBe('function');
	});
});
