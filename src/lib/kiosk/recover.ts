import { drawn, whenDrawn } from '#lib/offline/drawn.ts';
import { reload } from './reload.ts';
import { hear, signal } from './signals.ts';

const key = 'pact-atlas:boots';
const minute = 60_000;
/** So many errors within a minute are more than a slip. */
const many = 3;
/** Waits before the page is loaded anew: the first time, the second, and ever after. */
const waits = [1, 5, 30].map((count) => count * minute);
/** Quiet after which an old failure no longer counts. */
const forgiven = 60 * minute;

interface Boots {
	failed: number;
	/** When it failed last, in milliseconds. */
	at: number;
}

/** How long to wait before the next load, by what failed before. */
export function waitAfter({ failed, at }: Boots, now: number): number {
	const count = Math.abs(now - at) > forgiven ? 0 : failed;
	return waits[Math.min(count, waits.length - 1)] ?? minute;
}

/**
 * Recovers from what cannot be mended in place. Three errors within a minute reset the exhibit at once
 * (`recover`) and load it anew after a wait that grows each time; so does a start that draws no
 * map within a minute, which is told by `boot-failed`. Returns what ends it.
 */
export function startRecover(again: () => unknown = reload): () => void {
	let times: number[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	const trouble = () => {
		timer ??= setTimeout(
			() => {
				timer = undefined;
				// Without a count in store this would be a loop.
				if (failedOnceMore()) void Promise.resolve(again()).then(() => drawn() || trouble());
			},
			waitAfter(boots(), Date.now())
		);
	};
	const count = () => {
		const now = performance.now();
		times = [...times.filter((time) => now - time < minute), now];
		if (times.length < many) return;
		times = [];
		signal('recover');
		trouble();
	};
	const unborn = setTimeout(() => {
		signal('boot-failed');
		trouble();
	}, minute);
	const stopLooking = whenDrawn(() => clearTimeout(unborn));
	const stopCounting = hear('noted', count);
	return () => {
		clearTimeout(timer);
		clearTimeout(unborn);
		stopLooking();
		stopCounting();
	};
}

function boots(): Boots {
	try {
		const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Boots>;
		return { failed: Number(kept.failed) || 0, at: Number(kept.at) || 0 };
	} catch {
		return { failed: 0, at: 0 };
	}
}

/** Counts a failure; false where that cannot be kept. */
function failedOnceMore(): boolean {
	const [before, now] = [boots(), Date.now()];
	const failed = Math.abs(now - before.at) > forgiven ? 1 : before.failed + 1;
	try {
		localStorage.setItem(key, JSON.stringify({ failed, at: now }));
		return boots().failed === failed;
	} catch {
		return false;
	}
}
