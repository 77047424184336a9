import type { Points } from '#lib/basemap/points.ts';
import type { Look } from '#lib/scene/scene.ts';
import { unit } from '#lib/states/registry.ts';
import { extent, setLines, type Label } from './label.ts';

const sizes: Record<number, readonly number[]> = {
	1: [21, 18, 16, 14, 13, 12],
	2: [17, 15, 14, 13, 12],
	3: [14, 13, 12],
	4: [12]
};
const tracking: Record<number, number> = { 1: 0.14, 2: 0.08, 3: 0.04, 4: 0.02 };

/** The largest label of a name, and a date if given, that one of the boxes holds; null if none. */
export function fitInside(
	look: Look,
	{ angle, boxes }: { angle: number; boxes: Points['boxes'] },
	k: number,
	grow: number,
	name: string,
	date: string | null
): Label | null {
	const rank = unit(look.id)?.rank ?? 4;
	for (const base of sizes[rank] ?? [12]) {
		const lines = setLines(name, date, Math.round(base * grow), tracking[rank] ?? 0, grow);
		const [width, height] = extent(lines);
		const box = boxes.find(([, , w, h]) => width + 2 <= w * k && height + 1 <= h * k);
		if (!box) continue;
		return { id: look.id, kind: 'name', at: [box[0], box[1]], lines, angle, tone: look.text };
	}
	return null;
}
