/** How long the staff's part stays without input, in milliseconds. */
export const restMs = 30_000;

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input', 'scroll'];

/** Calls back once nothing has been touched or typed for a while; returns what ends it. */
export function watchRest(onrest: () => void): () => void {
	let timer = setTimeout(onrest, restMs);
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(onrest, restMs);
	};
	const early = { capture: true, passive: true };
	for (const name of inputs) addEventListener(name, heard, early);
	return () => {
		clearTimeout(timer);
		for (const name of inputs) removeEventListener(name, heard, early);
	};
}
