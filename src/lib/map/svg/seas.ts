import { seas, seaShapes, type Sea } from '#lib/basemap/seas.ts';
import { extent, type Label, type Line, type Naming } from './label.ts';
import type { Sheet } from './sheet.ts';

const sizes: Record<Sea['rank'], readonly number[]> = {
	1: [20, 17, 14, 13],
	2: [16, 14, 13, 12],
	3: [13, 12]
};
const tracking: Record<Sea['rank'], number> = { 1: 0.16, 2: 0.1, 3: 0.03 };

/** The names of the seas, in italics, wherever one lies wholly over water and covers nothing. */
export function nameSeas(sheet: Sheet, naming: Naming): void {
	for (const sea of [...seas].sort((a, b) => a.rank - b.rank)) {
		const label = place(sea, sheet, naming.sea(sea.id));
		if (label) sheet.add(label);
	}
}

function place({ id, rank, spots }: Sea, sheet: Sheet, name: string): Label | null {
	for (const base of sizes[rank])
		for (const [x, y, angle, ...heights] of spots)
			for (const lines of settings(name, Math.round(base * sheet.grow), tracking[rank])) {
				const [w, h] = extent(lines).map((length) => length + 6) as [number, number];
				const room = seaShapes.some((shape, i) => {
					const most = (heights[i] ?? 0) * sheet.k;
					return h <= most && w <= most * shape;
				});
				if (!room) continue;
				const label: Label = { kind: 'sea', id, at: [x, y], lines, angle, tone: 'water' };
				if (sheet.free(label)) return label;
			}
	return null;
}

/** A name on one line, or on two where it has two words. */
function settings(name: string, size: number, space: number): Line[][] {
	const line = (text: string, dy: number): Line => ({
		text,
		dx: 0,
		dy: dy + size * 0.32,
		size,
		face: 'italic400',
		tracking: space
	});
	const words = name.split(' ');
	const half = Math.ceil(words.length / 2);
	const [first, second] = [words.slice(0, half), words.slice(half)].map((part) => part.join(' '));
	if (!first || !second) return [[line(name, 0)]];
	return [[line(name, 0)], [line(first, -size * 0.55), line(second, size * 0.55)]];
}
