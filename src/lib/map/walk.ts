import type { Scene } from '#lib/scene/scene.ts';
import { units, type UnitId } from '#lib/states/registry.ts';

/** Every unit in the order in which the keys walk the map: signatories as they signed, then by name. */
export function walkOrder(
	{ events }: Pick<Scene, 'events'>,
	name: (id: UnitId) => string,
	lang?: string
): UnitId[] {
	const first = events.map(({ state }) => state);
	const rest = units
		.map(({ id }) => id)
		.filter((id) => !first.includes(id))
		.sort((a, b) => name(a).localeCompare(name(b), lang));
	return [...first, ...rest];
}

/** Where a key leads from a place of the order; null for a key that is not one of the walk's. */
export function walkTo(key: string, at: number, names: readonly string[]): number | null {
	const last = names.length - 1;
	if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1);
	if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1);
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key.length !== 1 || key === ' ') return null;
	// A letter leads to the next name that begins with it.
	const begins = (name: string) => name.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
	const after = names.findIndex((name, i) => i > at && begins(name));
	const found = after < 0 ? names.findIndex(begins) : after;
	return found < 0 ? null : found;
}
