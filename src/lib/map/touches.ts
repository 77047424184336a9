import type { XY } from '#lib/basemap/frame.ts';
import { stepFactor, type GestureOptions } from './gestures.ts';
import { onButton, spot } from './pointing.ts';

/** Two taps within this time (ms) and distance (pixels) are a double tap. */
const twice = { time: 320, apart: 32 };

/**
 * Fingers on the map: two move and zoom it; one moves it only where the page has nowhere to scroll.
 * Two taps go nearer, and choose nothing the second time.
 */
export function touches(node: HTMLElement, options: GestureOptions, signal: AbortSignal): void {
	const { steering } = options;
	let fingers: XY[] = [];
	let tapped: { at: XY; when: number } | null = null;
	let moved = false;
	const places = (event: TouchEvent) => [...event.touches].map((each) => spot(node, each));

	const start = (event: TouchEvent) => {
		fingers = onButton(event) ? [] : places(event);
		if (fingers.length === 1) moved = false;
	};
	const move = (event: TouchEvent) => {
		const before = fingers;
		fingers = places(event);
		moved = true;
		if (before.length !== fingers.length) return;
		if (fingers.length === 1 && (options.athome() || scrolls())) {
			if (!options.athome()) options.onhint('touch');
			return;
		}
		if (event.cancelable) event.preventDefault();
		const [was, is] = [middle(before), middle(fingers)];
		if (fingers.length > 1) steering.zoom(spread(fingers) / spread(before), was);
		steering.pan(is[0] - was[0], is[1] - was[1]);
	};
	const end = (event: TouchEvent) => {
		const at = fingers.length === 1 && !moved ? fingers[0] : null;
		fingers = places(event);
		const again = at && tapped && event.timeStamp - tapped.when < twice.time;
		if (at && again && Math.hypot(at[0] - tapped!.at[0], at[1] - tapped!.at[1]) < twice.apart) {
			event.preventDefault();
			steering.zoom(stepFactor, at, true);
			tapped = null;
		} else tapped = at ? { at, when: event.timeStamp } : null;
	};
	node.addEventListener('touchstart', start, { passive: true, signal });
	node.addEventListener('touchmove', move, { passive: false, signal });
	node.addEventListener('touchend', end, { passive: false, signal });
	node.addEventListener('touchcancel', () => (fingers = []), { signal });
}

/** True where one finger on the map must be able to scroll the page. */
function scrolls(): boolean {
	const { scrollHeight, clientHeight } = document.documentElement;
	return scrollHeight > clientHeight + 1;
}

function middle(points: readonly XY[]): XY {
	const sum = (i: 0 | 1) => points.reduce((total, point) => total + point[i], 0);
	return [sum(0) / points.length, sum(1) / points.length];
}

function spread([a, b]: readonly XY[]): number {
	return a && b ? Math.max(20, Math.hypot(a[0] - b[0], a[1] - b[1])) : 1;
}
