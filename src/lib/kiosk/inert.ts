/**
 * Takes from a window what would lead out of the exhibit or cover it: other windows, the print dialog,
 * and entries of the history that a swipe or a key could go back to. Returns what gives them back.
 */
export function makeInert(view: Window): () => void {
	const { history, open, print } = view;
	view.open = () => null;
	view.print = () => {};
	history.pushState = (...entry) => history.replaceState(...entry);
	return () => {
		Object.assign(view, { open, print });
		// The browser's own is on the prototype.
		Reflect.deleteProperty(history, 'pushState');
	};
}
