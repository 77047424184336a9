// https://www.w3.org/TR/pointerevents/#the-primary-pointer

/**
 * Controls answer one hand: a press by a second finger, while the first is still down, is nobody's. The
 * map takes its two fingers from touch events, and the hold of the staff from the presses themselves,
 * which pass.
 */
export function firstHand(root: Document, signal: AbortSignal): void {
	const others = new Set<number>();
	const press = (event: PointerEvent) => {
		// The first finger of a new touch: all others have been lifted.
		if (event.isPrimary && event.pointerType === 'touch') others.clear();
		if (!event.isPrimary) others.add(event.pointerId);
	};
	const click = (event: MouseEvent) => {
		if (!('pointerId' in event) || !others.has(event.pointerId as number)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	root.addEventListener('pointerdown', press, { capture: true, signal });
	root.addEventListener('click', click, { capture: true, signal });
}
