import { count, readCounts, written, type Counts } from './counts.ts';
import { hear } from './signals.ts';

/** Where the counts are kept: nothing else of a visit ever is. */
export const countsKey = 'pact-atlas:counts';

/** How long a count waits to be written with others, in milliseconds: writing wears a memory card. */
const restMs = 20_000;

/** The counts that are kept in this browser; none where storage is refused. */
export function keptCounts(): Counts {
	try {
		return readCounts(localStorage.getItem(countsKey));
	} catch {
		return {};
	}
}

function keep(counts: Counts): void {
	try {
		localStorage.setItem(countsKey, written(counts));
	} catch {
		// Full or refused: a visit goes on, and this page still counts.
	}
}

/** Counts what is told to be counted; returns what writes the rest and ends it. */
export function startCounts(): () => void {
	const counts = keptCounts();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const save = () => {
		if (timer === undefined) return;
		clearTimeout(timer);
		timer = undefined;
		keep(counts);
	};
	// The panel wants all of them; and a page that goes, or is loaded anew, must not lose any.
	addEventListener('pagehide', save);
	const ends = [
		save,
		hear('count', (told: { what?: unknown } | null) => {
			if (typeof told?.what !== 'string') return;
			count(counts, told.what, new Date());
			timer ??= setTimeout(save, restMs);
		}),
		hear('counts-wanted', save),
		() => removeEventListener('pagehide', save)
	];
	return () => ends.forEach((end) => end());
}
