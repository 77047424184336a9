import { expect, it } from 'vitest';
import * as app from '#lib/basemap/frame.ts';
import { drawn, home } from './frame.ts';

it('is the frame that the app draws', () => {
	expect([home, drawn]).toEqual([app.home, app.drawn]);
});
