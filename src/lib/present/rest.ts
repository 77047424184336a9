/** Time without a movement after which the pointer and the buttons are hidden, in milliseconds. */
export const restMs = 2500;

/** Tells the page by `data-rest` on its root that the pointer rests; returns what ends it. */
export function watchRest(): () => void {
	const root = document.documentElement;
	let timer: ReturnType<typeof setTimeout>;
	let at = '';
	const wake = (event?: PointerEvent) => {
		// A page that changes beneath a pointer at rest sends movements that are none.
		const now = event ? `${event.screenX} ${event.screenY}` : at;
		if (event?.type === 'pointermove' && now === at) return;
		at = now;
		delete root.dataset.rest;
		clearTimeout(timer);
		timer = setTimeout(() => (root.dataset.rest = ''), restMs);
	};
	wake();
	document.addEventListener('pointermove', wake);
	document.addEventListener('pointerdown', wake);
	return () => {
		clearTimeout(timer);
		delete root.dataset.rest;
		document.removeEventListener('pointermove', wake);
		document.removeEventListener('pointerdown', wake);
	};
}
