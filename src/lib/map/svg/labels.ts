import { points } from '#lib/basemap/points.ts';
import type { Look } from '#lib/scene/scene.ts';
import { isState, unit } from '#lib/states/registry.ts';
import type { Box } from './clear.ts';
import { disc, ring } from './discs.ts';
import { inside } from './inside.ts';
import type { Label, Name, Naming } from './label.ts';
import { nameSeas } from './seas.ts';
import { Sheet } from './sheet.ts';
import { atSea } from './shore.ts';
import { namePlaces } from './towns.ts';

/** What is seen of the plane, and what lies over it: boxes in pixels from the plane's origin. */
export interface Extent {
	window: Box;
	covered: readonly Box[];
}

/**
 * Places the labels of units, seas and places for a scale of `k` pixels per km. A state that has signed
 * gets name and date where they fit, else a numbered disc; any other its name, a shorter form, or
 * letters in a disc; what is too small to see a ring. `grow` enlarges type on large screens. Nothing
 * overlaps, is cut off, or is set under 12 px.
 */
export function placeLabels(
	looks: readonly Look[],
	k: number,
	naming: Naming,
	{ window, covered }: Extent,
	grow = 1
): Label[] {
	const sheet = new Sheet(k, grow, window, covered);
	const sorted = [...looks].sort(importance);
	for (const look of sorted) {
		const mark = ring(look, sheet);
		if (mark) sheet.hold(mark);
	}
	for (const look of sorted) {
		const label = look.class === 'signed' ? dated(look, sheet, naming) : plain(look, sheet, naming);
		const kept = sheet.release(look.id);
		if (label) sheet.add(label);
		else if (kept && sheet.free(kept)) sheet.add(kept);
	}
	nameSeas(sheet, naming);
	namePlaces(sheet, looks);
	return sheet.labels;
}

// States with a date first, in order of date; then by rank; the rest must make room for them.
function importance(a: Look, b: Look): number {
	const order = (look: Look) => (look.class === 'signed' ? (look.event?.order ?? 0) : 99);
	return order(a) - order(b) || (unit(a.id)?.rank ?? 4) - (unit(b.id)?.rank ?? 4);
}

function dated(look: Look, sheet: Sheet, naming: Naming): Label | null {
	const text = String(look.event?.order ?? 0);
	return (
		first(forms(look, naming), (name) => inside(look, sheet, name, naming.date(look))) ??
		disc(look, sheet, { text, radius: 10 * sheet.grow, dated: true, far: 200 })
	);
}

function plain(look: Look, sheet: Sheet, naming: Naming): Label | null {
	const [full, ...shorts] = forms(look, naming);
	const code: Name = { text: naming.code(look.id), form: 'code' };
	const within = (name: Name) => inside(look, sheet, name, null);
	const before = (name: Name) => atSea(look, sheet, name);
	// A state known for its coast has its whole name at sea rather than half of it on land.
	const whole = points[look.id]?.seaward ? [full] : [];
	return (
		within(full) ??
		first(whole, before) ??
		first(shorts, within) ??
		first([full, ...shorts], before) ??
		within(code) ??
		lettered(look, sheet, code)
	);
}

// Pixels per km below which a map is too small for letters on what is not a state, or a small one.
const crowded = 0.1;

function lettered(look: Look, sheet: Sheet, { text }: Name): Label | null {
	const { k, grow } = sheet;
	const minor = !isState(look.id) || unit(look.id)?.rank === 4;
	if (minor && k < crowded * grow) return null;
	// A state is worth a long leader; anything else keeps its ring instead.
	const far = isState(look.id) ? 200 : 60 * grow;
	return disc(look, sheet, { text, radius: 9 * grow, dated: false, far });
}

function forms({ id }: Look, naming: Naming): [Name, ...Name[]] {
	const shorts = naming.shorts(id).map((text): Name => ({ text, form: 'short' }));
	return [{ text: naming.name(id), form: 'full' }, ...shorts];
}

/** The first result that is something. */
function first<T>(names: readonly Name[], of: (name: Name) => T | null): T | null {
	for (const name of names) {
		const found = of(name);
		if (found) return found;
	}
	return null;
}
