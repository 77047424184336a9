import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** Where a pointer is: its place along the input, 0..1, and how far beyond its edges, in pixels. */
export interface Hold {
	along: number;
	off: number;
}

/** Who is told of a press, of each movement after it, and of the end. */
export interface Scrub {
	press(hold: Hold): void;
	drag(hold: Hold): void;
	release(): void;
}

/**
 * Attachment: presses and drags on a range input go to `to`. The input's own, linear reading of a
 * pointer must never apply; mouse and touch events are stopped too, as browsers act on these and not
 * on pointer events.
 */
export function scrub(to: Scrub): Attachment<HTMLInputElement> {
	return (node) => {
		let pointer: number | null = null;
		let from = 0;
		const hold = ({ clientX, clientY }: PointerEvent): Hold => {
			const { left, width, top, bottom } = node.getBoundingClientRect();
			const off = Math.max(0, top - clientY, clientY - bottom);
			return { along: width > 0 ? (clientX - left) / width : 0, off };
		};
		const down = (event: PointerEvent) => {
			event.preventDefault();
			if (event.button !== 0 || !event.isPrimary) return;
			// Of several hands, or a hand and a mouse, the first leads as long as it is held.
			if (pointer !== null && node.hasPointerCapture(pointer)) return;
			node.setPointerCapture(event.pointerId);
			node.focus({ preventScroll: true });
			pointer = event.pointerId;
			from = event.clientX;
			to.press(hold(event));
		};
		const move = (event: PointerEvent) => {
			if (event.pointerId !== pointer) return;
			// A shaking hand on a tick must not lose the tick.
			if (Math.abs(event.clientX - from) < 2) return;
			from = NaN;
			to.drag(hold(event));
		};
		const up = (event: PointerEvent) => {
			if (event.pointerId !== pointer) return;
			pointer = null;
			to.release();
		};
		const stop = (event: Event) => {
			if (event.cancelable) event.preventDefault();
		};
		const offs = [
			on(node, 'pointerdown', down),
			on(node, 'pointermove', move),
			on(node, 'pointerup', up),
			on(node, 'pointercancel', up),
			on(node, 'lostpointercapture', up),
			on(node, 'mousedown', stop),
			on(node, 'touchstart', stop, { passive: false }),
			on(node, 'touchmove', stop, { passive: false })
		];
		return () => offs.forEach((off) => off());
	};
}
