import { dayOf, type Day } from '#lib/calendar/day.ts';
import { dated, daysBetween, type Ref } from '#lib/pacts/claims.ts';
import { lastDay } from '#lib/pacts/dates.ts';
import { instrument } from '#lib/pacts/record.ts';
import type { Confidence, DateText } from '#lib/pacts/types.ts';
import { colourOf } from '#lib/scene/palette.ts';
import type { UnitId } from '#lib/states/registry.ts';

/** The steps that the figure compares, in order. */
export const laneSteps = ['initialled', 'signed', 'inForce'] as const;
export type LaneStep = (typeof laneSteps)[number];

/** One step of a treaty on the calendar; `at` is 0..100 along it. */
export interface LaneMark {
	readonly step: LaneStep;
	readonly date: DateText;
	readonly day: Day;
	readonly at: number;
	readonly confidence: Confidence;
	/** Lower-case hex: colour means "when", as on the map. */
	readonly colour: string;
	/** Days by which the state was ahead of Poland at this step. */
	readonly ahead?: { readonly days: number; readonly confidence: Confidence };
}

/** One state's line in the figure. */
export interface Lane {
	readonly state: UnitId;
	readonly marks: readonly LaneMark[];
	/** From the Polish initialling to the state's signature, negative where it came before. */
	readonly sinceInitialling?: { readonly days: number; readonly confidence: Confidence };
}

/** First and last day of the figure's calendar, which runs at one pace. */
export const calendar = { first: dayOf(1931, 12, 1), last: dayOf(1933, 1, 31) };

/** Where a day lies along the calendar, 0..100: an even scale, so that distances are days. */
export function along(day: Day): number {
	return (100 * (day - calendar.first)) / (calendar.last - calendar.first);
}

/** First days of the months on the calendar. */
export const months: readonly { month: number; year: number; at: number }[] = Array.from(
	{ length: 14 },
	(_, i) => {
		const [year, month] = [1931 + Math.floor((i + 11) / 12), ((i + 11) % 12) + 1];
		return { month, year, at: along(dayOf(year, month, 1)) };
	}
);

const rows: readonly [UnitId, string][] = [
	['finland', 'fin1932'],
	['latvia', 'lat1932'],
	['estonia', 'est1932'],
	['poland', 'pol1932']
];

/** The four lines of the figure: the three states in order of signature, then Poland. */
export const lanes: readonly Lane[] = rows.map(([state, id]) => {
	const own = laneSteps.filter((step) => instrument(id)?.values[step]);
	const marks = own.map((step) => mark(`${id}.${step}`, step));
	if (state === 'poland') return { state, marks };
	return { state, marks, sinceInitialling: daysBetween('pol1932.initialled', `${id}.signed`) };
});

function mark(ref: Ref, step: LaneStep): LaneMark {
	const { date, confidence } = dated(ref);
	const day = lastDay(date) ?? 0;
	const poland: Ref = `pol1932.${step}`;
	return {
		step,
		date,
		day,
		at: along(day),
		confidence,
		colour: colourOf(day),
		...(ref !== poland && { ahead: daysBetween(ref, poland) })
	};
}
