import { clampDay, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { writeView } from '#lib/view/address.ts';
import { defaultView } from '#lib/view/view.ts';

/** The day that the map shows for a day of the record, which may lie before or after the map's. */
export function mapDay(day: Day | null): Day {
	if (day === null) return defaultView.day;
	return clampDay(day, ranges[1941].first, ranges[1941].last);
}

/** The query of the map on a day, with a card open where a state is given. */
export function mapSearch(day: Day | null, state: UnitId | null): string {
	const at = mapDay(day);
	const range = at > ranges[1933].last ? 1941 : 1933;
	return writeView({ ...defaultView, day: at, range, state });
}
