import type { Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { isState, type UnitId } from '#lib/states/registry.ts';
import { lastDay } from './dates.ts';
import { colours, stepDay } from './query.ts';
import { instruments } from './record.ts';
import type { EndValue, Instrument, Values } from './types.ts';

/** Where a state stood towards a treaty of non-aggression or neutrality with the USSR. */
export type Status = 'never' | 'not-yet' | 'initialled' | 'signed' | 'in-force' | 'ended';

/** A status with the treaty it rests on; `contested` when some source would give another. */
export interface Standing {
	readonly status: Status;
	readonly instrument?: Instrument;
	readonly contested: boolean;
}

const steps: readonly [keyof Values, Status][] = [
	['ended', 'ended'],
	['inForce', 'in-force'],
	['signed', 'signed'],
	['initialled', 'initialled']
];

/**
 * Standing of a state on a day; days past the end of the record count as its last. It follows the
 * state's latest treaty, as an older one without an agreed end (Germany's of 1926) would outlive it.
 * A treaty whose entry into force is not known stays `signed`. Undefined for the USSR and non-states.
 */
export function standingOn(state: UnitId, day: Day): Standing | undefined {
	if (state === 'ussr' || !isState(state)) return undefined;
	const on = Math.min(day, ranges[1941].last);
	const own = instruments.filter((row) => row.parties[0] === state && colours(row));
	const begun = (name: keyof Values) =>
		own.findLast(({ values }) => (stepDay(values, name) ?? Infinity) <= on);
	const instrument = begun('signed') ?? begun('initialled');
	if (!instrument) {
		const later = own.some(
			({ values }) => (stepDay(values, 'signed') ?? Infinity) <= ranges[1941].last
		);
		return { status: later ? 'not-yet' : 'never', contested: false };
	}
	const reached = steps.find(([name]) => (stepDay(instrument.values, name) ?? Infinity) <= on);
	const status = reached ? reached[1] : 'not-yet';
	return { status, instrument, contested: endContested(instrument.values.ended, on) };
}

/** The status alone; see `standingOn`. */
export function statusOn(state: UnitId, day: Day): Status | undefined {
	return standingOn(state, day)?.status;
}

/** True when the sources, put side by side, do not agree whether the treaty had ended by the day. */
function endContested(ended: EndValue | undefined, day: Day): boolean {
	const over = (ended?.variants ?? []).map(
		({ date }) => date !== undefined && (lastDay(date) ?? Infinity) <= day
	);
	return over.includes(true) && over.includes(false);
}
