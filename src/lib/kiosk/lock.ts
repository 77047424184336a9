import { barred } from './barred.ts';
import { firstHand } from './firsthand.ts';
import { makeInert } from './inert.ts';
import './lock.css';

/** What the browser would do by itself, and a visitor has no use for. */
const refused =
	'contextmenu dragstart dragenter dragover drop gesturestart gesturechange gestureend auxclick submit';
const fields = 'input:not([type="range"]), textarea';

/**
 * Locks the page: whatever would zoom, select, drag, print, save or leave it does nothing, and one hand
 * at a time presses controls. It stops only what browsers do by themselves; the exhibit's own listeners
 * hear everything. Returns what unlocks it, for the ordinary site keeps all of this.
 */
export function startLock(root: Document): () => void {
	const ended = new AbortController();
	const { signal } = ended;
	function bar<E extends Event>(types: string, when: (event: E) => boolean = () => true) {
		const stop = (event: Event) => {
			if (event.cancelable && when(event as E)) event.preventDefault();
		};
		for (const type of types.split(' '))
			root.addEventListener(type, stop, { capture: true, passive: false, signal });
	}
	bar(refused);
	bar('selectstart copy cut paste', ({ target }) => !within(target, fields));
	bar<KeyboardEvent>('keydown', (event) => barred(event, within(event.target, fields)));
	// A pinch on a trackpad, and the wheel with a key, zoom the page; the map has its own way.
	bar<WheelEvent>('wheel', (event) => event.ctrlKey || event.metaKey);
	bar<TouchEvent>('touchmove', (event) => event.touches.length > 1);
	// Buttons at a mouse's side go back and forward, its wheel scrolls by itself.
	bar<MouseEvent>('mousedown mouseup', (event) => event.button !== 0);
	// There are no links in the exhibit; one that came in by mistake leads nowhere.
	bar('click', ({ target }) => within(target, 'a[href]'));
	firstHand(root, signal);
	const giveBack = root.defaultView ? makeInert(root.defaultView) : () => {};
	return () => {
		ended.abort();
		giveBack();
	};
}

function within(target: EventTarget | null, selector: string): boolean {
	const node = target as Node | null;
	const element = node?.nodeType === 3 ? node.parentElement : (node as Element | null);
	return element?.closest?.(selector) != null;
}
