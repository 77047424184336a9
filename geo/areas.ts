import { readFileSync } from 'node:fs';
import { parseCsv } from './csv.ts';
import { inverse, type XY } from './project.ts';
import { ringArea, within } from './ring.ts';

/** The area of a unit as quoted in print, beside ours. */
export interface Comparison {
	unit: string;
	/** Square kilometres as quoted. */
	quoted: number;
	/** Square kilometres on the map, less what the figure does not count. */
	measured: number;
	/** (measured - quoted) / quoted, in per cent. */
	percent: number;
	/** How far it may be off, in per cent. */
	limit: number;
	note: string;
	/** Why it may be off by more; a unit without one may not. */
	exception?: Exception;
}

/** A unit whose area is off by more than the limit, for a reason that was looked for. */
export interface Exception {
	unit: string;
	/** Deviation in per cent when the reason was written. */
	percent: number;
	reason: string;
}

const read = (name: string) => parseCsv(readFileSync(new URL(name, import.meta.url), 'utf8'));

const exceptions = read('areas-exceptions.csv').map((row): Exception => {
	return { unit: row.unit!, percent: Number(row.deviation_percent), reason: row.reason! };
});

// Land that the quoted figure leaves out: [west, south, east, north] in degrees.
const apart: Record<string, readonly number[]> = { italy: [26, 35.2, 29.8, 37.7] };

const limit = (id: string) => (id === 'danzig' || id === 'saar' ? 5 : 2);
// How far a known deviation may have moved since its reason was written, in points of per cent.
const moved = 0.5;

/** Square kilometres of each unit, by polygons in the plane in km. */
export function areasIn(shapes: ReadonlyMap<string, XY[][][]>): Map<string, number> {
	return new Map([...shapes].map(([id, polygons]) => [id, areaOf(polygons)]));
}

/** The figures of `areas.csv` beside the map's; shapes are polygons in the plane in km. */
export function compareAreas(
	shapes: ReadonlyMap<string, XY[][][]>,
	known: readonly Exception[] = exceptions
): Comparison[] {
	return read('areas.csv').map(({ unit, area_km2, note }) => {
		const box = apart[unit!];
		const counted = (shapes.get(unit!) ?? []).filter(
			([outline]) => !box || !within(box, inverse(outline![0]!))
		);
		const [quoted, measured] = [Number(area_km2), areaOf(counted)];
		const percent = (measured / quoted - 1) * 100;
		const exception = known.find((one) => one.unit === unit);
		return { unit: unit!, quoted, measured, percent, limit: limit(unit!), note: note!, exception };
	});
}

/** What is wrong with the comparison: areas off without a reason, and reasons that hold no more. */
export function areaProblems(list: readonly Comparison[]): string[] {
	return list.flatMap(({ unit, percent, limit, exception }) => {
		const off = Math.abs(percent) > limit;
		const by = `${unit} is ${percent.toFixed(1)} % off its quoted area`;
		if (off && !exception) return [`${by}, ${limit} % are allowed`];
		if (!off && exception) return [`${by}: take it out of areas-exceptions.csv`];
		if (exception && Math.abs(percent - exception.percent) > moved)
			return [`${by}, areas-exceptions.csv says ${exception.percent} %`];
		return [];
	});
}

function areaOf(polygons: XY[][][]): number {
	return Math.abs(polygons.flat().reduce((sum, ring) => sum + ringArea(ring), 0));
}
