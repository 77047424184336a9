import { atMoments } from './moment.ts';
import { reload } from './reload.ts';

/** When a house without opening hours has nobody in it. */
const night = '04:00';

/** The latest moment at or before `now` at which the house closed, by the clock on its wall. */
export function lastClosing(now: Date, close: string): Date {
	const [hours = 0, minutes = 0] = close.split(':').map(Number);
	const closing = new Date(now);
	closing.setHours(hours, minutes, 0, 0);
	if (closing > now) closing.setDate(closing.getDate() - 1);
	return closing;
}

/**
 * Loads the exhibit anew once after each closing time, while nobody is at it: whatever has leaked in a
 * day is gone, and WebGL that was given up is tried again. Returns what ends it.
 */
export function startNightly(
	hours: { close: string } | null,
	again: () => unknown = reload
): () => void {
	const loaded = Date.now();
	let asked = 0;
	return atMoments(() => {
		const now = Date.now();
		const closed = lastClosing(new Date(now), hours?.close ?? night).getTime();
		// A server that is down is asked again, but not each minute of the night.
		if (loaded >= closed || now - asked < 10 * 60_000) return;
		asked = now;
		again();
	});
}
