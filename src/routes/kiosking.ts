// What stands round the map in a museum, as one script.
import { tick, type Component } from 'svelte';
import Foot from '#lib/kiosk/Foot.svelte';
import '#lib/kiosk/style/exhibit.css';
import type { Surround } from './surround.ts';

/** What stands below needs nothing of the map. */
export const Bar: Surround['Bar'] = Foot as Component;
export { default as Side } from './Kiosking.svelte';

/** A card that opens has the focus, for whoever comes by keyboard; one that closes gives it back to the map. */
export async function focusCard(open: boolean): Promise<void> {
	await tick();
	const target = open ? '#card-title' : '[data-walk]';
	document.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
}
