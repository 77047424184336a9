// A stand-in, until the exhibit's own is there: starts what never lets the exhibit go dark.
import { version } from '$app/environment';
import { resolve } from '$app/paths';
import { formatDay } from '#lib/calendar/day.ts';
import { startBeat } from '#lib/kiosk/beat.ts';
import { startKeep } from '#lib/kiosk/keep.ts';
import { startNightly } from '#lib/kiosk/nightly.ts';
import { startRecover } from '#lib/kiosk/recover.ts';
import { startRing } from '#lib/kiosk/ring.ts';
import { startWake } from '#lib/kiosk/wake.ts';
import type { Atlas } from './atlas.svelte.ts';

/** Starts all of it. */
export function startKiosk(atlas: Atlas): void {
	document.documentElement.dataset.visit = 'attract';
	startRing();
	startRecover();
	startBeat({ version, date: () => formatDay(atlas.view.day) }, `${resolve('/')}kiosk.json`);
	startWake();
	startKeep(`${resolve('/')}service-worker.js`);
	startNightly(null);
}
