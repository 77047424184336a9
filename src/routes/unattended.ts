import { version } from '$app/environment';
import { resolve } from '$app/paths';
import { formatDay } from '#lib/calendar/day.ts';
import { startBeat } from '#lib/kiosk/beat.ts';
import { startKeep } from '#lib/kiosk/keep.ts';
import { startNightly } from '#lib/kiosk/nightly.ts';
import { startRecover } from '#lib/kiosk/recover.ts';
import { startRing } from '#lib/kiosk/ring.ts';
import type { Settings } from '#lib/kiosk/settings.ts';
import { startWake } from '#lib/kiosk/wake.ts';
import type { Atlas } from './atlas.svelte.ts';

/** Starts all that keeps an exhibit alive without anybody looking after it; returns what ends it. */
export function startUnattended(atlas: Atlas, { hours }: Settings): () => void {
	const ends = [
		startRing(),
		startRecover(),
		startBeat({ version, date: () => formatDay(atlas.view.day) }, `${resolve('/')}kiosk.json`),
		startWake(),
		startKeep(`${resolve('/')}service-worker.js`),
		startNightly(hours)
	];
	return () => ends.forEach((end) => end());
}
