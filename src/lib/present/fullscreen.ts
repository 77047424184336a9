// https://developer.mozilla.org/docs/Web/API/Fullscreen_API

/** Asks for the whole screen; only a key or a click may, and a refusal changes nothing. */
export async function enterScreen(): Promise<void> {
	try {
		if (!document.fullscreenElement) await document.documentElement.requestFullscreen?.();
	} catch {
		// A frame, a policy or the reader may forbid it: everything works in a window too.
	}
}

/** Gives the screen back. */
export async function exitScreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
	} catch {
		// The page is being closed.
	}
}

/** Time in which another window that opens may take the whole screen away, in milliseconds. */
const openingMs = 2000;

/**
 * The whole screen of a presentation: it is asked for at the first key or click, and again after another
 * window took it away. `onleft` is told when the presenter ends it by the browser's own Escape, which
 * the page never sees as a key.
 */
export class FullScreen {
	#asked = false;
	#expected = -Infinity;
	#onleft: () => void;

	constructor(onleft: () => void) {
		this.#onleft = onleft;
	}

	/** Follows the screen until the function that is returned is called. */
	follow(): () => void {
		document.addEventListener('fullscreenchange', this.#changed);
		return () => document.removeEventListener('fullscreenchange', this.#changed);
	}

	/** Asks once. */
	ask(): void {
		if (this.#asked) return;
		this.#asked = true;
		void enterScreen();
	}

	/** By the presenter's own wish: a window is enough for the rest of the presentation. */
	toggle(): void {
		this.#asked = true;
		this.#expected = performance.now();
		void (document.fullscreenElement ? exitScreen() : enterScreen());
	}

	/** Another window is about to open. */
	yield(): void {
		this.#expected = performance.now();
		this.#asked = false;
	}

	// A screen that is given back at once is told twice, both times without it: the first ends it all.
	#changed = () => {
		const expected = performance.now() - this.#expected < openingMs;
		if (document.fullscreenElement || expected) return;
		document.removeEventListener('fullscreenchange', this.#changed);
		this.#onleft();
	};
}
