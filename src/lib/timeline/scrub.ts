import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/**
 * Attachment: presses and drags on a range input go to `pick` with their place along it, 0..1. The
 * input's own, linear reading of a pointer must never apply; mouse and touch events are stopped too,
 * as browsers act on these and not on pointer events.
 */
export function scrub(pick: (along: number) => void): Attachment<HTMLInputElement> {
	return (node) => {
		let pointer: number | null = null;
		let from = 0;
		const tell = (x: number) => {
			const { left, width } = node.getBoundingClientRect();
			if (width > 0) pick((x - left) / width);
		};
		const down = (event: PointerEvent) => {
			event.preventDefault();
			if (event.button !== 0 || !event.isPrimary) return;
			node.setPointerCapture(event.pointerId);
			node.focus({ preventScroll: true });
			pointer = event.pointerId;
			from = event.clientX;
			tell(from);
		};
		const move = (event: PointerEvent) => {
			if (event.pointerId !== pointer) return;
			// A shaking hand on a tick must not lose the tick.
			if (Math.abs(event.clientX - from) < 2) return;
			from = NaN;
			tell(event.clientX);
		};
		const up = (event: PointerEvent) => {
			if (event.pointerId === pointer) pointer = null;
		};
		const stop = (event: Event) => {
			if (event.cancelable) event.preventDefault();
		};
		const offs = [
			on(node, 'pointerdown', down),
			on(node, 'pointermove', move),
			on(node, 'pointerup', up),
			on(node, 'pointercancel', up),
			on(node, 'mousedown', stop),
			on(node, 'touchstart', stop, { passive: false }),
			on(node, 'touchmove', stop, { passive: false })
		];
		return () => offs.forEach((off) => off());
	};
}
