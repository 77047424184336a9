import { points } from '#lib/basemap/points.ts';
import type { Look } from '#lib/scene/scene.ts';
import { unit } from '#lib/states/registry.ts';
import { clear, type Box } from './clear.ts';
import { fitInside } from './inside.ts';
import { boxesOf, type Label, type Naming } from './label.ts';
import { beside, disc } from './outside.ts';

/**
 * Places the labels of every unit for a scale of `k` pixels per km: name and date where they fit
 * inside, else a short name, else (for states with a date) a numbered disc with a leader line.
 * `grow` enlarges type on large screens. Nothing overlaps; nothing is set under 12 px.
 */
export function placeLabels(looks: readonly Look[], k: number, naming: Naming, grow = 1): Label[] {
	const taken: Box[] = [];
	const placed: Label[] = [];
	for (const look of [...looks].sort(importance)) {
		const label = place(look, k, naming, grow, taken);
		if (!label) continue;
		taken.push(...boxesOf(label, k));
		placed.push(label);
	}
	return placed;
}

// States with a date first, in order of date; then by rank; the rest must make room for them.
function importance(a: Look, b: Look): number {
	const dated = (look: Look) => (look.class === 'signed' ? (look.event?.order ?? 0) : 99);
	return dated(a) - dated(b) || (unit(a.id)?.rank ?? 4) - (unit(b.id)?.rank ?? 4);
}

function place(look: Look, k: number, naming: Naming, grow: number, taken: Box[]): Label | null {
	const spot = points[look.id];
	if (!spot) return null;
	const date = look.class === 'signed' ? naming.date(look) : null;
	for (const name of [naming.name(look.id), naming.short(look.id)])
		for (const room of [{ angle: 0, boxes: spot.boxes }, spot.slant]) {
			const inside = room && fitInside(look, room, k, grow, name, date);
			if (inside && clear(boxesOf(inside, k), taken)) return inside;
		}
	return date ? disc(look, spot, k, grow, taken) : beside(look, spot, k, grow, naming, taken);
}
