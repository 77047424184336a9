import { civil, dayOf, type Day } from '#lib/calendar/day.ts';
import type { TimeAxis } from '#lib/scene/axis.ts';
import { margin } from './shape.ts';

type Measure = (text: string) => number;

/** A year or month that begins here; `label` is null where it is thinned out. */
export interface Mark {
	kind: 'year' | 'month';
	position: number;
	label: string | null;
}

/** What the marks are laid out for; `width` is 0 before it is known, and then nothing is labelled. */
export interface Ruler {
	axis: TimeAxis;
	first: Day;
	last: Day;
	width: number;
	/** Short name of a month, from 1. */
	month(month: number): string;
	measureYear: Measure;
	measureMonth: Measure;
}

/** Space between a mark and its label, and between a label and the next mark that has one. */
export const inset = 3;
const gap = 4;
// Months nearer together than this are a grey smear, not a scale.
const closest = 7;
const yearSteps = [1, 2, 3, 4, 6];
const monthSteps = [1, 2, 3];

/** Years, and months where the axis gives them room, each labelled if its label fits. */
export function calendarMarks(ruler: Ruler): Mark[] {
	const years = yearsOf(ruler);
	return years.flatMap(({ year, day, label }, i) => {
		const mark: Mark = { kind: 'year', position: ruler.axis.position(day), label };
		const until = years[i + 1]?.day ?? ruler.last + 1;
		const clear = years.slice(i + 1).find((next) => next.label !== null)?.day;
		return [mark, ...monthsOf(ruler, year, until, clear, label)];
	});
}

interface Year {
	year: number;
	day: Day;
	label: string | null;
}

/** Thinned stretch by stretch, as years that are all wide or all narrow lie together. */
function yearsOf({ axis, first, last, width, measureYear }: Ruler): Year[] {
	return axis.stretches.flatMap((stretch, i) => {
		const years: Year[] = [];
		const final = i === axis.stretches.length - 1;
		for (let year = civil(first).year; dayOf(year, 1, 1) <= last; year++) {
			const day = dayOf(year, 1, 1);
			if (day < stretch.first || day < first || (day >= stretch.last && !final)) continue;
			years.push({ year, day, label: null });
		}
		const end = width * stretch.to + (final ? margin + gap : 0);
		const starts = years.map(({ day }) => axis.position(day) * width);
		const fits = (step: number) =>
			years.every(({ year }, at) => {
				if (at % step) return true;
				const right = (starts[at] ?? 0) + inset + measureYear(String(year));
				return right + gap <= (starts[at + step] ?? end);
			});
		const step = width > 0 ? yearSteps.find(fits) : undefined;
		return years.map((each, at) => ({
			...each,
			label: step !== undefined && at % step === 0 ? String(each.year) : null
		}));
	});
}

function monthsOf(
	ruler: Ruler,
	year: number,
	until: Day,
	clear: Day | undefined,
	name: string | null
): Mark[] {
	const { axis, width, last, month, measureYear, measureMonth } = ruler;
	const start = dayOf(year, 1, 1);
	if (((axis.position(until) - axis.position(start)) * width) / 12 < closest) return [];
	const x = (day: Day) => axis.position(day) * width;
	const months = Array.from({ length: 11 }, (_, i) => i + 2).filter(
		(m) => dayOf(year, m, 1) <= last
	);
	const left = x(start) + (name === null ? 0 : inset + measureYear(name) + gap);
	const right = clear === undefined ? width + margin : x(clear);
	const fits = (step: number) => {
		let free = left;
		return months.every((m) => {
			if ((m - 1) % step) return true;
			const from = x(dayOf(year, m, 1)) + inset;
			const clearOf = from >= free;
			free = from + measureMonth(month(m)) + gap;
			return clearOf && free <= right + gap;
		});
	};
	const step = monthSteps.find(fits);
	return months.map((m) => ({
		kind: 'month',
		position: axis.position(dayOf(year, m, 1)),
		label: step !== undefined && (m - 1) % step === 0 ? month(m) : null
	}));
}

/** A stretch of even pace with its length of a day, in days of the first stretch. */
export interface Pace {
	from: number;
	to: number;
	ratio: number;
	/** The longest of the captions that fits; null where none does. */
	caption: string | null;
}

/** Stretches of an axis that changes its pace, captioned; none for an axis of even pace. */
export function paces(
	axis: TimeAxis,
	width: number,
	captions: (stretch: number, ratio: number) => readonly string[],
	measure: Measure
): Pace[] {
	if (axis.stretches.length < 2) return [];
	const pace = ({ from, to, first, last }: TimeAxis['stretches'][number]) =>
		(to - from) / (last - first);
	const unit = axis.stretches[0] ? pace(axis.stretches[0]) : 1;
	return axis.stretches.map((stretch, i) => {
		const { from, to } = stretch;
		const ratio = Math.max(1, Math.round(pace(stretch) / unit));
		const room = (to - from) * width - 4 * gap;
		const caption = captions(i, ratio).find((text) => measure(text) <= room) ?? null;
		return { from, to, ratio, caption };
	});
}
