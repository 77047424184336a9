/** When an exhibit that is always open is loaded anew. */
const night = '04:00';

/**
 * True where the page has to be loaded anew: the museum has closed since it was loaded. A page that is
 * loaded after closing has nothing to do before the next day, so this cannot become a loop.
 * All three are local: milliseconds since the epoch, and closing as `18:00`.
 */
export function isStale(loaded: number, now: number, closing: string = night): boolean {
	const [hour = 0, minute = 0] = closing.split(':').map(Number);
	const close = new Date(now);
	close.setHours(hour, minute, 0, 0);
	return loaded < close.getTime() && now >= close.getTime();
}

/**
 * Loads the page anew after closing time, but only while nobody is there; asked for when nobody is,
 * and once a minute. Returns what ends this.
 */
export function watchClosing(
	closing: string | undefined,
	quiet: () => boolean,
	reload: () => void
): () => void {
	const loaded = Date.now();
	const timer = setInterval(() => {
		if (quiet() && isStale(loaded, Date.now(), closing)) reload();
	}, 60_000);
	return () => clearInterval(timer);
}
