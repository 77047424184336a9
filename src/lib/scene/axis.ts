// https://d3js.org/d3-scale/linear (a domain of more than two values makes the scale polylinear)
import { scaleLinear } from 'd3-scale';
import { dayOf, type Day } from '#lib/calendar/day.ts';
import { ranges, type RangeId } from '#lib/calendar/ranges.ts';
import { extentOf } from '#lib/view/extent.ts';
import type { Axis, Span } from '#lib/view/view.ts';

/** Where time lies along the axis: day -> 0..1 and back, and the days at which its pace changes. */
export interface TimeAxis {
	position(day: Day): number;
	/** The whole day nearest to a position. */
	dayAt(position: number): Day;
	/** Stretches of even pace, in order. */
	stretches: { first: Day; last: Day; from: number; to: number }[];
}

const year1932 = dayOf(1932, 1, 1);
const year1933 = dayOf(1933, 1, 1);
const year1934 = dayOf(1934, 1, 1);
const july1939 = dayOf(1939, 7, 1);
const september1940 = dayOf(1940, 9, 1);

// Shares of the axis: five signatures in two years, four quiet years, then five in ten months. After
// 1933 five years with few events, then fourteen months in which most of the treaties ended.
const knots: Record<RangeId, [Day, number][]> = {
	1933: [
		[ranges[1933].first, 0],
		[year1932, 0.37],
		[year1933, 0.87],
		[ranges[1933].last, 1]
	],
	1941: [
		[ranges[1941].first, 0],
		[year1932, 0.2],
		[year1933, 0.48],
		[year1934, 0.53],
		[july1939, 0.68],
		[september1940, 0.94],
		[ranges[1941].last, 1]
	]
};

/** The axis of a range, stretched (polylinear) or true to the calendar; that of one year is always true. */
export function timeAxis(range: RangeId, axis: Axis, span: Span = 'whole'): TimeAxis {
	const { first, last } = extentOf({ range, span });
	const ends: [Day, number][] = [
		[first, 0],
		[last, 1]
	];
	const points = axis === 'linear' || span === '1932' ? ends : knots[range];
	const scale = scaleLinear(
		points.map(([day]) => day),
		points.map(([, position]) => position)
	).clamp(true);
	return {
		position: (day) => scale(day),
		dayAt: (position) => Math.round(scale.invert(position)),
		stretches: points.slice(1).map(([end, to], i) => {
			const [begin, from] = points[i] ?? [first, 0];
			return { first: begin, last: end, from, to };
		})
	};
}
