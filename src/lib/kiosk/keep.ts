import { whenDrawn } from '#lib/offline/drawn.ts';
import { register, type Worker } from '#lib/offline/register.ts';
import { atMoments } from './moment.ts';
import { complain, hear } from './signals.ts';

const hour = 3_600_000;

/**
 * Keeps the whole exhibit on the device and up to date: everything is kept once the map is drawn, a
 * new version is looked for each hour, and begins when nobody is there. `url` is the service worker's
 * address. Returns what ends it.
 */
export function startKeep(url: string): () => void {
	// A file is whole, and nobody renews it.
	if (location.protocol === 'file:') return () => {};
	let worker: Worker | null = null;
	const stopLooking = whenDrawn(async () => {
		worker = await register(url, { onfailed: complain });
		if (!worker) return;
		await worker.say('booted');
		await worker.say('precache');
	});
	const checking = setInterval(() => void worker?.update(), hour);
	const stops = [
		stopLooking,
		() => clearInterval(checking),
		hear('boot-failed', () => navigator.serviceWorker?.controller?.postMessage({ type: 'failed' })),
		// The version that waits is kept as a whole: no server is needed for this.
		atMoments(() => worker?.waiting && worker.renew(() => location.reload()))
	];
	return () => stops.forEach((stop) => stop());
}
