import type { XY } from '#lib/basemap/frame.ts';
import { points, type Points } from '#lib/basemap/points.ts';
import type { Look } from '#lib/scene/scene.ts';
import { callouts } from './callouts.ts';
import type { Label } from './label.ts';
import type { Sheet } from './sheet.ts';

/** A disc for a unit that no name fits. */
export interface Disc {
	text: string;
	/** In pixels. */
	radius: number;
	/** True where the unit's colour tells a date and must be seen round the disc. */
	dated: boolean;
	/** Pixels: how far from its unit the disc may stand. */
	far: number;
}

const compass = [0, 45, 315, 90, 270, 135, 225, 180, 22, 338, 68, 292, 112, 248, 158, 202];

/** A disc in the unit, or beside it with a leader line; null if there is no free place. */
export function disc(look: Look, sheet: Sheet, { text, radius, dated, far }: Disc): Label | null {
	const spot = points[look.id];
	if (!spot || !sheet.sees(spot.label)) return null;
	const make = (at: XY, leader?: Label['leader']): Label => ({
		id: look.id,
		kind: 'disc',
		at,
		lines: [],
		angle: 0,
		tone: 'ink',
		disc: { text, radius, fill: look.fill },
		...(leader && { leader })
	});
	const { k } = sheet;
	const small = across(spot) * k < radius * 2;
	const [x, y, width] = spot.rooms[0] ?? [0, 0, 0];
	const inner = make(small ? spot.label : [x, y]);
	if ((!dated || small || width * k >= radius * 2.6) && sheet.free(inner)) return inner;
	const { label, room } = spot;
	const around = (bearings: readonly number[], insist: boolean) => {
		for (let way = room * k + radius + 10; way < far; way += 6)
			for (const bearing of bearings) {
				const [dx, dy] = heading(bearing);
				const end = way - room * k * 0.7;
				const at: XY = [label[0] + (dx * way) / k, label[1] + (dy * way) / k];
				const from: XY = [-dx * radius, -dy * radius];
				const mark = make(at, { from, to: [-dx * end, -dy * end] });
				if (sheet.free(mark, insist)) return mark;
			}
		return null;
	};
	// A date has its number somewhere, even where that costs a small state its ring.
	return around(callouts[look.id] ?? compass, false) ?? (dated ? around(compass, true) : null);
}

// Pixels: smaller than this a unit is not seen.
const seen = 14;

/** A ring on a unit that is too small to see at the scale of the sheet; null for all others. */
export function ring(look: Look, { k, grow }: Sheet): Label | null {
	const spot = points[look.id];
	if (!spot || across(spot) * k >= seen) return null;
	const disc = { text: '', radius: 3.5 * grow, fill: look.fill };
	return { id: look.id, kind: 'ring', at: spot.label, lines: [], angle: 0, tone: 'ink', disc };
}

/** The longer side of a unit's bounds, in km. */
function across({ bounds: [left, top, right, bottom] }: Points): number {
	return Math.max(right - left, bottom - top);
}

function heading(bearing: number): XY {
	const angle = (bearing * Math.PI) / 180;
	return [Math.sin(angle), -Math.cos(angle)];
}
