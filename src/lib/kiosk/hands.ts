import type { Visit } from './visit.svelte.ts';

const pointers = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
const mouse = ['mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'] as const;
const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
const keys = ['keydown', 'keyup'] as const;
const all = [...pointers, ...mouse, ...touches, ...keys, 'wheel'] as const;

/**
 * What hands do, heard before anything else hears it. The touch that begins a visit, or answers the
 * question, does nothing besides: whatever lies beneath it must not be pressed by it (its pointer is
 * followed to the click). Returns what ends this.
 */
export function watchHands(visit: Visit): () => void {
	const hands = new Hands(visit);
	const options = { capture: true, passive: false };
	all.forEach((type) => addEventListener(type, hands.hear, options));
	return () => all.forEach((type) => removeEventListener(type, hands.hear, options));
}

/** How many presses are remembered: their clicks come at once, or never. */
const remembered = 16;

class Hands {
	#visit: Visit;
	/** Pointers and keys whose whole press is left out. */
	#muted = new Set<number | string>();
	/** True while events that name no pointer (of touch and mouse) belong to such a press. */
	#following = false;

	constructor(visit: Visit) {
		this.#visit = visit;
	}

	hear = (event: Event) => {
		if (!this.#isMuted(event)) return;
		event.stopImmediatePropagation();
		if (event.cancelable) event.preventDefault();
	};

	#isMuted(event: Event): boolean {
		if (event instanceof WheelEvent) return this.#begins();
		if (event instanceof KeyboardEvent) return this.#key(event);
		if (event instanceof PointerEvent) return this.#pointer(event);
		return this.#following;
	}

	#pointer({ type, pointerId, isPrimary, buttons }: PointerEvent): boolean {
		if (type === 'pointerdown') {
			this.#muted.delete(pointerId);
			if (isPrimary) this.#following = false;
			if (this.#begins()) this.#mute(pointerId);
		}
		if (type === 'pointermove' && buttons > 0) this.#visit.touch();
		return this.#muted.has(pointerId);
	}

	#key({ type, code }: KeyboardEvent): boolean {
		if (type === 'keyup') return this.#muted.delete(code);
		if (!this.#muted.has(code) && this.#begins()) this.#muted.add(code);
		return this.#muted.has(code);
	}

	#mute(pointerId: number): void {
		this.#following = true;
		this.#muted.add(pointerId);
		const [oldest] = this.#muted;
		if (this.#muted.size > remembered && oldest !== undefined) this.#muted.delete(oldest);
	}

	/** True where this is the press that begins a visit or answers the question. */
	#begins(): boolean {
		const { phase } = this.#visit;
		if (phase === 'attract') this.#visit.wake();
		else this.#visit.touch();
		return phase !== 'active';
	}
}
