/** What of a key press decides whether the browser may have it. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

// Keys of their own that lead elsewhere. Quick find is Firefox's.
const single =
	/^(F\d+|Browser.*|Launch.*|Media.*|Zoom.*|Print.*|Context ?Menu|Help|Find|Open|Save|New|Close|Props|Alt|AltGraph|Meta|OS)$/;
const outside = ['Backspace', 'Delete', '/', "'"];

/**
 * True for a key press that a visitor's browser must not act on: every combination (reload, print, save,
 * zoom, back, find, the source, new windows), every function key, and Backspace outside a field.
 */
export function barred({ key, ctrlKey, metaKey, altKey }: Press, inField: boolean): boolean {
	if (ctrlKey || metaKey || altKey) return true;
	return single.test(key) || (!inField && outside.includes(key));
}
