import { Mask, type Box } from './mask.ts';
import type { XY } from './project.ts';

/** A rectangle wholly inside a unit: [centre x, centre y, width, height, degrees clockwise], in km. */
export type Room = [number, number, number, number, number];

const level = [1, 1.6, 2, 2.5, 3.2, 4, 5, 7, 10];
const tilted = [2, 3.2, 5, 7, 10];
/** Directions of a name, the most level first, and how much longer a name must come out for each. */
const directions = [
	{ angles: [-15, 15, -30, 30], gain: 1.15 },
	{ angles: [-45, 45, -60, 60], gain: 1.3 },
	{ angles: [-75, 75, 90], gain: 1.5 }
];
// Squares across a unit: level names are the rule and get the finer look.
const [fine, coarse] = [320, 110];

/**
 * The largest rectangles for names of several shapes inside a unit and off its great lakes, level ones first; tilted ones only
 * where a name would come out much larger. Near the label point where there is a choice.
 */
export function rooms(rings: XY[][], water: XY[][][], label: XY): Room[] {
	const kept = largest(rings, water, label, 0, level, fine);
	for (const { angles, gain } of directions) {
		const widest = (ratio: number) =>
			Math.max(0, ...kept.filter((r) => near(r, ratio)).map(([, , width]) => width));
		const limits = tilted.map((ratio) => gain * widest(ratio));
		for (const angle of angles)
			for (const room of largest(rings, water, label, angle, tilted, coarse))
				if (room[2] > limits[tilted.findIndex((ratio) => near(room, ratio))]!) kept.push(room);
	}
	return kept;
}

const near = ([, , width, height]: Room, ratio: number) =>
	Math.abs(width / height / ratio - 1) < 0.01;

function largest(
	rings: XY[][],
	water: XY[][][],
	label: XY,
	angle: number,
	ratios: readonly number[],
	across: number
): Room[] {
	const turned = (list: XY[][]) => list.map((ring) => ring.map((at) => turn(at, -angle)));
	const mask = new Mask(turned(rings), across, water.map(turned));
	return ratios.flatMap((ratio): Room[] => {
		const box = mask.largest(ratio, turn(label, -angle));
		return box ? [[...turn([box[0], box[1]], angle), box[2], box[3], angle]] : [];
	});
}

/**
 * Further places for the name of a large unit, for a closer look that leaves the first one out: level
 * rectangles four times as wide as high, `apart` km from each other and from the label, largest first.
 */
export function spots(mask: Mask, label: XY, apart: number): Box[] {
	const found: Box[] = [];
	const free = ([x, y]: XY) =>
		[label, ...found].every(([a, b]) => Math.hypot(a! - x, b! - y) >= apart);
	while (found.length < 24) {
		const next = mask.deepest(free);
		const box = next && mask.around(next.at, 4);
		if (!box || box[3] < 8) break;
		found.push(box);
	}
	return found;
}

/** A point turned about the origin, clockwise on the screen, as y runs south. */
export function turn([x, y]: XY, angle: number): XY {
	const a = (angle * Math.PI) / 180;
	return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
}
