import type { Topology } from 'topojson-specification';
import { compareAreas, type Comparison } from './areas.ts';
import type { Partition } from './assign.ts';
import type { Border } from './borders.ts';
import { readWitnesses, towns, wrongTowns, type Town } from './control.ts';
import { inspect, type Findings } from './inspect.ts';
import { jumps, type Jump } from './jump.ts';
import { land } from './land.ts';
import { dropSmall } from './level.ts';
import { planeShapes, type Basemap } from './shapes.ts';
import { tally, type Tally } from './tally.ts';

// 150 km2 in grid units of the levels: islands that the light level may have left away, its limit
// being 120 km2 before it rounds.
const island = 150 * 100;

/** All that is known of how good a build is; the report prints it and ACCURACY.md keeps it. */
export interface Measured {
	given: number;
	further: number;
	wrong: (Town & { found: string })[];
	borders: Border[];
	tally: Tally[];
	areas: Comparison[];
	/** By name of the file: detail, light, published. */
	files: Record<string, Findings>;
	/** What moves most, or is longest, when light gives way to detail. */
	jump: Record<'border' | 'outline' | 'inlet', Jump>;
}

/** Measures the three files that were built, and the two divisions behind the levels. */
export function measure(
	built: Record<'detail' | 'light' | 'published', Topology>,
	levels: Record<'detail' | 'light', Partition>,
	borders: Border[]
): Measured {
	const files = built as unknown as Record<keyof typeof built, Basemap>;
	const further = readWitnesses();
	const all = [...towns, ...further];
	// Right means right in the file for reuse and right in what the page draws at full detail.
	const published = planeShapes(files.published);
	const wrong = [...wrongTowns(planeShapes(files.detail), all), ...wrongTowns(published, all)];
	const where = new Map(wrong.map((town) => [place(town), town]));
	const whole = land();
	const found = Object.entries(files).map(([name, file]) => [name, inspect(file, whole)]);
	return {
		given: towns.length,
		further: further.length,
		wrong: [...where.values()],
		borders,
		tally: tally(borders, all, (town) => where.has(place(town))),
		areas: compareAreas(published),
		files: Object.fromEntries(found),
		jump: jumpOf(levels)
	};
}

/**
 * How far lines move between the levels: borders on land either way, outlines as the light level has
 * them, and the inlets and spits that it is too coarse to have, which come up and move nowhere.
 */
export function jumpOf({ detail, light }: Record<'detail' | 'light', Partition>): Measured['jump'] {
	const border = [...jumps(light, detail, true), ...jumps(detail, light, true)];
	border.sort((a, b) => b.km - a.km);
	const [outline] = jumps(light, detail, false);
	const [inlet] = jumps(dropSmall(detail, island), light, false);
	return { border: border[0]!, outline: outline!, inlet: inlet! };
}

const place = ({ town, lon, lat, state, border }: Town) => [town, lon, lat, state, border].join();
