/** What a presenter can ask for, by key, button, click or from the notes. */
export type Command = (typeof commands)[number];

/** The closed list behind `Command`. */
export const commands = [
	'next',
	'previous',
	'first',
	'last',
	/** From the first day, as remotes ask with F5. */
	'start',
	/** Takes a cover off, and else changes nothing. */
	'show',
	'black',
	'white',
	'play',
	'notes',
	'keys',
	'screen',
	'leave'
] as const;

/** As much of a keyboard event as decides. */
export type Press = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'
>;

const named: Record<string, Command> = {
	PageDown: 'next',
	ArrowRight: 'next',
	ArrowDown: 'next',
	' ': 'next',
	Enter: 'next',
	PageUp: 'previous',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	F5: 'start',
	Escape: 'leave'
};
const single: Record<string, Command> = {
	b: 'black',
	'.': 'black',
	w: 'white',
	',': 'white',
	p: 'play',
	n: 'notes',
	h: 'keys',
	'?': 'keys',
	f: 'screen'
};
// A remote types by the place of a key on an English board, whatever the letters of this one are.
const placed: Record<string, Command> = {
	KeyB: 'black',
	Period: 'black',
	KeyW: 'white',
	Comma: 'white',
	KeyP: 'play',
	KeyN: 'notes',
	KeyH: 'keys',
	KeyF: 'screen'
};

/**
 * The command of a key; null for one that is the browser's, as any with Ctrl, Alt or Meta. `singles` is
 * false where the presenter has turned off keys of one letter or sign (WCAG 2.1.4).
 */
export function commandOf(press: Press, singles: boolean): Command | null {
	const { key, code, ctrlKey, altKey, metaKey, shiftKey } = press;
	if (ctrlKey || altKey || metaKey) return null;
	// Some remotes go on with Shift+F5, which would load the page anew.
	if (shiftKey && key in named) return key === 'F5' ? 'show' : null;
	if (named[key]) return named[key];
	if (!singles) return null;
	const foreign = code === 'Period' || /^[^\0-\x7f]$/u.test(key);
	return single[key.toLowerCase()] ?? (foreign ? (placed[code] ?? null) : null);
}
