import { version } from '$app/environment';
import { resolve } from '$app/paths';
import { formatDay } from '#lib/calendar/day.ts';
import { startBeat } from '#lib/kiosk/beat.ts';
import type { Found } from '#lib/kiosk/found.ts';
import { startKeep } from '#lib/kiosk/keep.ts';
import { startNightly } from '#lib/kiosk/nightly.ts';
import { startRecover } from '#lib/kiosk/recover.ts';
import { startRing } from '#lib/kiosk/ring.ts';
import { count, hear } from '#lib/kiosk/signals.ts';
import { stayAwake } from '#lib/ui/wake.ts';
import type { Atlas } from './atlas.svelte.ts';

/**
 * Starts all that keeps an exhibit alive without anybody looking after it; `reset` ends a visit that
 * cannot go on. Returns what ends all of it.
 */
export function startUnattended(atlas: Atlas, found: Found, reset: () => void): () => void {
	const date = () => formatDay(atlas.view.day);
	const ends = [
		startRing(),
		hear('noted', () => count('error')),
		hear('recover', reset),
		startRecover(),
		...(found.device ? [startBeat({ version, date })] : []),
		stayAwake(),
		startKeep(`${resolve('/')}service-worker.js`),
		startNightly(found.settings.hours)
	];
	return () => ends.forEach((end) => end());
}
