import { expect, it } from 'vitest';
import * as app from '#lib/basemap/frame.ts';
import { placeShape, placeSides } from '#lib/basemap/places.ts';
import { shoreShapes } from '#lib/basemap/points.ts';
import { seaShapes } from '#lib/basemap/seas.ts';
import { drawn, home } from './frame.ts';
import { shapeOf, sides } from './places.ts';
import * as seas from './seas.ts';
import * as shore from './shore.ts';

it('is the frame that the app draws', () => {
	expect([home, drawn]).toEqual([app.home, app.drawn]);
});

it('has its rooms for names measured as the app reads them', () => {
	expect([shore.shapes, seas.shapes, sides]).toEqual([shoreShapes, seaShapes, placeSides]);
	for (const name of ['Ur', 'Kaunas', 'Constantinople'])
		expect(shapeOf(name)).toBe(placeShape(name));
});
