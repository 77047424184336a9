import { points, shoreShapes } from '#lib/basemap/points.ts';
import type { Look } from '#lib/scene/scene.ts';
import { extent, nameLine, type Label, type Name } from './label.ts';
import type { Sheet } from './sheet.ts';

const [size, gap] = [12, 3];

/** The name of a coastal unit over the sea before its coast; null where no sea has the room. */
export function atSea(look: Look, sheet: Sheet, name: Name): Label | null {
	const { k, grow } = sheet;
	const line = nameLine(name, Math.round(size * grow), 0.02, grow);
	const [width, height] = extent([line]);
	const [w, h] = [width + 2 * gap, height + gap];
	for (const [x, y, sx, sy, ...heights] of points[look.id]?.shores ?? []) {
		const room = shoreShapes.some((shape, i) => {
			const most = (heights[i] ?? 0) * k;
			return h <= most && w <= most * shape;
		});
		if (!room) continue;
		const at: Label['at'] = [x + (sx * w) / 2 / k, y + (sy * h) / 2 / k];
		const label: Label = { id: look.id, kind: 'name', at, lines: [line], angle: 0, tone: 'shore' };
		if (sheet.free(label)) return label;
	}
	return null;
}
