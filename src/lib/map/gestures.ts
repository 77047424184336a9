// https://www.w3.org/TR/touch-events/ and https://www.w3.org/TR/uievents/#wheelevents
import type { XY } from '#lib/basemap/frame.ts';
import { onButton, spot } from './pointing.ts';
import type { Steering } from './steering.ts';
import { touches } from './touches.ts';

/** What a reader is told who tries a gesture that is left to the page. */
export type Hint = 'wheel' | 'touch';

/** What gestures on the map move, and whom they tell. */
export interface GestureOptions {
	steering: Steering;
	/** True while the whole map is shown: there is then nothing to drag. */
	athome(): boolean;
	onhint(hint: Hint): void;
}

/** How much nearer plus, minus and a double click or tap go. */
export const stepFactor = 1.6;
const arrows: Record<string, XY> = {
	ArrowLeft: [80, 0],
	ArrowRight: [-80, 0],
	ArrowUp: [0, 80],
	ArrowDown: [0, -80]
};

/**
 * Wheel, drag, double click, keys and fingers on the map; returns what ends them all. One code for both
 * renderers. A plain wheel and a single finger belong to the page wherever the page scrolls, or may be
 * in a frame of another page that does.
 */
export function gestures(node: HTMLElement, options: GestureOptions): () => void {
	const ended = new AbortController();
	const { signal } = ended;
	wheel(node, options, signal);
	drag(node, options, signal);
	touches(node, options, signal);
	keys(node, options, signal);
	return () => ended.abort();
}

function wheel(node: HTMLElement, { steering, onhint }: GestureOptions, signal: AbortSignal): void {
	// A click says that the map is meant, until the pointer leaves it.
	let meant = false;
	node.addEventListener('click', (event) => (meant ||= !onButton(event)), { signal });
	node.addEventListener('pointerleave', () => (meant = false), { signal });
	node.addEventListener(
		'wheel',
		(event) => {
			// A pinch on a trackpad comes as a wheel with Ctrl.
			if (!meant && !event.ctrlKey && !event.metaKey) return onhint('wheel');
			event.preventDefault();
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
			const turn = Math.max(-120, Math.min(120, event.deltaY * lines));
			steering.zoom(2 ** (-turn * 0.006), spot(node, event));
		},
		{ passive: false, signal }
	);
}

function drag(node: HTMLElement, options: GestureOptions, signal: AbortSignal): void {
	const { steering, athome } = options;
	let from: XY | null = null;
	let pointer = 0;
	let moved = false;
	const start = (event: PointerEvent) => {
		moved = false;
		if (event.pointerType === 'touch' || event.button !== 0 || onButton(event)) return;
		from = [event.clientX, event.clientY];
		pointer = event.pointerId;
	};
	const move = (event: PointerEvent) => {
		// A finger elsewhere on the screen is not the hand that drags.
		if (!from || event.pointerId !== pointer) return;
		// The button was let go where this page was not told.
		if (!event.buttons) return end(event);
		if (athome()) return;
		const [dx, dy] = [event.clientX - from[0], event.clientY - from[1]];
		if (!moved && Math.hypot(dx, dy) < 4) return;
		moved = true;
		from = [event.clientX, event.clientY];
		node.classList.add('dragged');
		steering.pan(dx, dy);
	};
	const end = (event: PointerEvent) => {
		if (event.pointerId !== pointer) return;
		from = null;
		node.classList.remove('dragged');
	};
	node.addEventListener('pointerdown', start, { signal });
	addEventListener('pointermove', move, { signal });
	addEventListener('pointerup', end, { signal });
	addEventListener('pointercancel', end, { signal });
	// The click that ends a drag chooses no state.
	node.addEventListener('click', (event) => moved && event.stopPropagation(), {
		capture: true,
		signal
	});
	node.addEventListener(
		'dblclick',
		(event) => {
			if (onButton(event)) return;
			steering.zoom(event.shiftKey ? 1 / stepFactor : stepFactor, spot(node, event), true);
		},
		{ signal }
	);
}

function keys(node: HTMLElement, { steering, athome }: GestureOptions, signal: AbortSignal): void {
	node.addEventListener(
		'keydown',
		(event) => {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			const factor = { '+': stepFactor, '=': stepFactor, '-': 1 / stepFactor }[event.key];
			const by = event.target === node && !athome() ? arrows[event.key] : undefined;
			if (factor) steering.zoom(factor, undefined, true);
			else if (by) steering.pan(...by);
			else return;
			event.preventDefault();
		},
		{ signal }
	);
}
