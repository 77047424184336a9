/** How long both corners are held, in milliseconds. */
export const holdMs = 3000;

/** Width of a corner in millimetres, and its bounds in pixels. */
const reach = { mm: 25, least: 64, most: 200 };

/**
 * The hidden gesture: a finger in the corner at the top left and another at the bottom right, both still
 * there after three seconds, and no third finger anywhere. For installers with a keyboard, Ctrl+Alt+S.
 * Returns what ends it.
 */
export function watchHold(onheld: () => void): () => void {
	const fingers = new Map<number, Corner>();
	let first: number | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const judge = () => {
		const held = [...fingers.values()];
		const right = held.length === 2 && held.includes('first') && held.includes('last');
		if (!right) {
			clearTimeout(timer);
			timer = undefined;
		} else timer ??= setTimeout(onheld, holdMs);
	};
	const press = (event: PointerEvent) => {
		// A mouse has one pointer.
		if (event.pointerType === 'mouse') return;
		// The first finger knows of none before it: the end of one may have been lost.
		if (event.isPrimary && event.pointerId !== first) {
			fingers.clear();
			first = event.pointerId;
		}
		if (!fingers.has(event.pointerId)) fingers.set(event.pointerId, cornerAt(event));
		judge();
	};
	const move = (event: PointerEvent) => {
		const corner = fingers.get(event.pointerId);
		if (!corner || corner === cornerAt(event)) return;
		fingers.set(event.pointerId, null);
		judge();
	};
	const lift = (event: PointerEvent) => {
		fingers.delete(event.pointerId);
		judge();
	};
	const type = (event: KeyboardEvent) => {
		if (event.ctrlKey && event.altKey && event.code === 'KeyS') onheld();
	};
	// The touch that begins a visit is kept from everybody by its press and lift: a finger also comes over
	// what it touches, and goes out of it.
	const heard = {
		pointerover: press,
		pointerdown: press,
		pointermove: move,
		pointerup: lift,
		pointercancel: lift,
		pointerout: lift
	};
	const early = { capture: true, passive: true };
	const all = Object.entries({ ...heard, keydown: type }) as [string, EventListener][];
	for (const [name, listener] of all) addEventListener(name, listener, early);
	return () => {
		clearTimeout(timer);
		for (const [name, listener] of all) removeEventListener(name, listener, early);
	};
}

type Corner = 'first' | 'last' | null;

function cornerAt({ clientX: x, clientY: y }: PointerEvent): Corner {
	const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
	const side = Math.min(reach.most, Math.max(reach.least, reach.mm * (mm || 3.78)));
	if (x <= side && y <= side) return 'first';
	return x >= innerWidth - side && y >= innerHeight - side ? 'last' : null;
}
