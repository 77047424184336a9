import type { XY } from '#lib/basemap/frame.ts';
import { fingersOn, turned, type Finger } from './fingers.ts';
import { stepFactor, type GestureOptions } from './gestures.ts';

/** Two taps within this time (ms) and distance (pixels) are a double tap. */
const twice = { time: 320, apart: 32 };

/**
 * Fingers on the map: two move and zoom it; one moves it only where the page has nowhere to scroll.
 * The first two lead where several hands are on it. Two taps go nearer, and choose nothing the second
 * time.
 */
export function touches(node: HTMLElement, options: GestureOptions, signal: AbortSignal): void {
	const { steering } = options;
	let fingers: Finger[] = [];
	let tapped: { at: XY; when: number } | null = null;
	/** True once a finger has moved, or was not alone: it will have been no tap. */
	let moved = false;
	const leading = (event: TouchEvent) => fingersOn(node, event).slice(0, 2);

	const start = (event: TouchEvent) => {
		fingers = leading(event);
		const begun = [...event.changedTouches].some(({ identifier }) => identifier === fingers[0]?.id);
		if (fingers.length > 1) moved = true;
		else if (begun) moved = false;
	};
	const move = (event: TouchEvent) => {
		const turn = turned(fingers, leading(event));
		fingers = leading(event);
		moved = true;
		if (!turn) return;
		if (fingers.length === 1 && (options.athome() || scrolls())) {
			if (!options.athome()) options.onhint('touch');
			return;
		}
		if (event.cancelable) event.preventDefault();
		if (fingers.length > 1) steering.zoom(turn.factor, turn.about);
		steering.pan(...turn.by);
	};
	const end = (event: TouchEvent) => {
		const at = fingers.length === 1 && !moved ? fingers[0]!.at : null;
		fingers = leading(event);
		const again = at && tapped && event.timeStamp - tapped.when < twice.time;
		if (at && again && Math.hypot(at[0] - tapped!.at[0], at[1] - tapped!.at[1]) < twice.apart) {
			event.preventDefault();
			steering.zoom(stepFactor, at, true);
			tapped = null;
		} else tapped = at ? { at, when: event.timeStamp } : null;
	};
	// The browser takes a finger away, for a palm or a gesture of its own: what is left leads.
	const cancel = (event: TouchEvent) => {
		fingers = leading(event);
		[moved, tapped] = [true, null];
	};
	node.addEventListener('touchstart', start, { passive: true, signal });
	node.addEventListener('touchmove', move, { passive: false, signal });
	node.addEventListener('touchend', end, { passive: false, signal });
	node.addEventListener('touchcancel', cancel, { signal });
}

/** True where one finger on the map must be able to scroll the page. */
function scrolls(): boolean {
	const { scrollHeight, clientHeight } = document.documentElement;
	return scrollHeight > clientHeight + 1;
}
