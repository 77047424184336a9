import { on } from 'svelte/events';
import { commandOf, type Command } from './keys.ts';

interface Ear {
	/** False where keys of one letter are turned off. */
	singles(): boolean;
	obey(command: Command): void;
}

const pressable = 'button, a[href], summary';

/**
 * Hears the keys of a presenter before anything on the page does: a slider that has the focus would take
 * PageDown for a tenth back, and a button the space bar for a press. Enter still presses the button that
 * has the focus. Returns what ends it.
 */
export function hearKeys({ singles, obey }: Ear): () => void {
	const hear = (event: KeyboardEvent) => {
		const command = commandOf(event, singles());
		if (!command || event.isComposing) return;
		if (event.key === 'Enter' && (event.target as Element | null)?.closest?.(pressable)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		// A key that is held, as on a remote in a pocket, must not run through the years.
		if (!event.repeat) obey(command);
	};
	// The space bar presses a button when it is let go.
	const release = (event: KeyboardEvent) => event.key === ' ' && event.preventDefault();
	const offs = [
		on(window, 'keydown', hear, { capture: true }),
		on(window, 'keyup', release, { capture: true })
	];
	return () => offs.forEach((off) => off());
}

/** Hears clicks and taps on the map: the left quarter goes back, the rest goes on. */
export function hearClicks(obey: (command: Command) => void): () => void {
	return on(document, 'click', (event) => {
		const target = event.target as Element;
		const pressed = target.closest(`${pressable}, input, [data-apart]`);
		// A button that was clicked keeps no focus: its tools may be hidden again.
		if (pressed && event.detail > 0) (document.activeElement as HTMLElement | null)?.blur();
		if (pressed) return;
		obey(event.clientX < innerWidth / 4 ? 'previous' : 'next');
	});
}
