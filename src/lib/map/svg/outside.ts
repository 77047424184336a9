import { home, type XY } from '#lib/basemap/frame.ts';
import type { Points } from '#lib/basemap/points.ts';
import type { Look } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { callouts, seaward } from './callouts.ts';
import { clear, type Box } from './clear.ts';
import { boxesOf, extent, setLines, type Label, type Naming } from './label.ts';

/** A numbered disc in the state, or beside it with a leader line; null if there is no free place. */
export function disc(
	look: Look,
	spot: Points,
	k: number,
	grow: number,
	taken: Box[]
): Label | null {
	const order = look.event?.order ?? 0;
	const radius = 10 * grow;
	const make = (at: XY, leader?: Label['leader']): Label => ({
		id: look.id,
		kind: 'disc',
		at,
		lines: [],
		angle: 0,
		tone: 'ink',
		disc: { order, radius, fill: look.fill },
		...(leader && { leader })
	});
	// Inside only where enough of the state's own colour is left to be seen round the disc.
	const square = spot.boxes[0];
	if (square && square[2] * k >= radius * 2.6) {
		const inner = make([square[0], square[1]]);
		if (clear(boxesOf(inner, k), taken)) return inner;
	}
	return around(look.id, spot, k, radius, taken, make);
}

function around(
	id: UnitId,
	spot: Points,
	k: number,
	radius: number,
	taken: Box[],
	make: (at: XY, leader?: Label['leader']) => Label
): Label | null {
	const bearings = callouts[id] ?? [0, 45, 315, 90, 270, 135, 225, 180];
	for (let far = spot.room * k + radius + 10; far < 200; far += 6)
		for (const bearing of bearings) {
			const [dx, dy] = heading(bearing);
			const at: XY = [spot.label[0] + (dx * far) / k, spot.label[1] + (dy * far) / k];
			const reach = far - spot.room * k * 0.7;
			const label = make(at, {
				from: [-dx * radius, -dy * radius],
				to: [-dx * reach, -dy * reach]
			});
			if (clear(boxesOf(label, k), taken)) return label;
		}
	return null;
}

/** The short name of a coastal state over the sea; null for others, which wait for a closer look. */
export function beside(
	look: Look,
	spot: Points,
	k: number,
	grow: number,
	naming: Naming,
	taken: Box[]
): Label | null {
	const bearings = seaward[look.id];
	if (!bearings) return null;
	const lines = setLines(naming.short(look.id), null, 12 * grow, 0.02, grow);
	const [width, height] = extent(lines);
	for (const bearing of bearings) {
		const [dx, dy] = heading(bearing);
		const far =
			spot.room * k * 1.25 + Math.abs(dx) * (width / 2 + 4) + Math.abs(dy) * (height / 2 + 2);
		const at: XY = [spot.label[0] + (dx * far) / k, spot.label[1] + (dy * far) / k];
		const label: Label = { id: look.id, kind: 'name', at, lines, angle: 0, tone: 'ink' };
		const boxes = boxesOf(label, k);
		if (boxes.every((box) => shown(box, k)) && clear(boxes, taken)) return label;
	}
	return null;
}

// A phone shows the home view and nothing beside it: a name across its edge would be cut.
function shown([left, top, right, bottom]: Box, k: number): boolean {
	return (
		left >= home.x * k &&
		right <= (home.x + home.width) * k &&
		top >= home.y * k &&
		bottom <= (home.y + home.height) * k
	);
}

function heading(bearing: number): XY {
	const angle = (bearing * Math.PI) / 180;
	return [Math.sin(angle), -Math.cos(angle)];
}
