// What stands still for a year burns into a screen: it is moved a little, by a path that comes back.
const path = [
	[0, 0],
	[3, 1],
	[2, 3],
	[-1, 3],
	[-3, 1],
	[-2, -2],
	[1, -3],
	[3, -1]
] as const;

/** Minutes between two moves. */
const minutes = 3;

/** Where what stands still is after some moves, in pixels from its own place. */
export function driftAt(move: number): readonly [x: number, y: number] {
	return path[move % path.length] ?? path[0];
}

/** Moves what stands still, as the lengths `--drift-x` and `--drift-y`; returns what ends this. */
export function startDrift(root: HTMLElement): () => void {
	let move = 0;
	const timer = setInterval(() => {
		const [x, y] = driftAt(++move);
		root.style.setProperty('--drift-x', `${x}px`);
		root.style.setProperty('--drift-y', `${y}px`);
	}, minutes * 60_000);
	return () => clearInterval(timer);
}
