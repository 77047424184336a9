import type { Room } from '#lib/basemap/points.ts';
import { points } from '#lib/basemap/points.ts';
import type { Look } from '#lib/scene/scene.ts';
import { unit } from '#lib/states/registry.ts';
import { extent, nameLine, withDate, type Label, type Line, type Name } from './label.ts';
import type { Sheet } from './sheet.ts';

const sizes: Record<number, readonly number[]> = {
	1: [21, 18, 16, 14, 13, 12],
	2: [17, 15, 14, 13, 12],
	3: [14, 13, 12],
	4: [12]
};
/** A shortened name is no ornament: it stays small. */
const largest: Record<Name['form'], number> = { full: 21, short: 14, code: 12 };
const tracking: Record<number, number> = { 1: 0.14, 2: 0.08, 3: 0.04, 4: 0.02 };

/**
 * The largest label of a name, and a date if given, inside its unit: level if it can be, else along
 * the unit's length, else at another place of a large unit that is in view. Null where there is no room.
 */
export function inside(look: Look, sheet: Sheet, name: Name, date: string | null): Label | null {
	const spot = points[look.id];
	if (!spot) return null;
	const level = spot.rooms.filter((room) => room[4] === 0);
	const tilted = spot.rooms.filter((room) => room[4] !== 0);
	const spots = (spot.spots ?? []).map((box): Room => [...box, 0]);
	for (const rooms of [level, tilted, spots])
		for (const lines of settings(look, sheet, name, date)) {
			const [width, height] = extent(lines);
			for (const [x, y, w, h, angle] of rooms) {
				if (width + 2 > w * sheet.k || height + 1 > h * sheet.k) continue;
				const label: Label = {
					id: look.id,
					kind: 'name',
					at: [x, y],
					lines,
					angle,
					tone: look.text
				};
				if (sheet.free(label)) return label;
			}
		}
	return null;
}

/** A name and date in every size and setting that its unit's rank allows, the largest first. */
function settings({ id }: Look, { grow }: Sheet, name: Name, date: string | null): Line[][] {
	const rank = unit(id)?.rank ?? 4;
	const fitting = (sizes[rank] ?? [12]).filter((size) => size <= largest[name.form]);
	return fitting.flatMap((base) => {
		const line = nameLine(name, Math.round(base * grow), tracking[rank] ?? 0, grow);
		return date === null ? [[line]] : withDate(line, date, grow);
	});
}
