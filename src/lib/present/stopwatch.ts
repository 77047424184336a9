/** Time that runs and can be held: what had run before, and since when it runs again, in milliseconds. */
export interface Stopwatch {
	ran: number;
	since: number | null;
}

/** Milliseconds that have run. */
export function elapsed({ ran, since }: Stopwatch, now: number): number {
	return ran + (since === null ? 0 : now - since);
}

/** Holds a stopwatch that runs, or lets it run on. */
export function toggled(watch: Stopwatch, now: number): Stopwatch {
	return { ran: elapsed(watch, now), since: watch.since === null ? now : null };
}

/** `0:07`, `12:30`, `1:02:03`: the same in every language. */
export function clockText(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (value: number) => String(value).padStart(2, '0');
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
