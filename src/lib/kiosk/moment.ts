import { hear } from './signals.ts';

/**
 * Calls back when nobody is at the exhibit: at `attract-idle`, and then each minute for as long as the
 * phase stays attract. Returns what ends it.
 */
export function atMoments(task: () => void): () => void {
	let idle = false;
	const timer = setInterval(() => idle && task(), 60_000);
	const ends = [
		() => clearInterval(timer),
		hear('attract-idle', () => {
			idle = true;
			task();
		}),
		hear('phase', ({ phase }) => (idle &&= phase === 'attract'))
	];
	return () => ends.forEach((end) => end());
}
