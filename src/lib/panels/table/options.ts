import { civil } from '#lib/calendar/day.ts';
import { confidences } from '#lib/pacts/types.ts';
import type { Options } from './query.ts';
import type { Row } from './row.ts';

/** What can be asked of these rows; states by the order of their names, kinds as they first occur. */
export function optionsOf(
	rows: readonly Row[],
	columns: readonly string[],
	nameOf: (state: string) => string,
	lang: string
): Options {
	const { compare } = new Intl.Collator(lang);
	const years = rows.flatMap(({ day }) => (day === null ? [] : [civil(day).year]));
	return {
		states: [...new Set(rows.flatMap(({ states }) => states))].sort((a, b) =>
			compare(nameOf(a), nameOf(b))
		),
		kinds: [...new Set(rows.map(({ kind }) => kind))],
		confidences: confidences.filter((one) => rows.some((row) => row.confidences.has(one))),
		years: [...new Set(years)].sort((a, b) => a - b).map(String),
		columns
	};
}
