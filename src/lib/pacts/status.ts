import type { Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { isState, type UnitId } from '#lib/states/registry.ts';
import { lastDay } from './dates.ts';
import { colours, stepDay } from './query.ts';
import { instruments } from './record.ts';
import type { Annex, DateText, EndValue, Ending, Evidence, Instrument, Values } from './types.ts';

/** Where a state stood towards a treaty of non-aggression or neutrality with the USSR. */
export type Status =
	'never' | 'not-yet' | 'initialled' | 'signed' | 'in-force' | 'prolonged' | 'ended';

/** A status with the treaty it rests on; `contested` when some source would give another. */
export interface Standing {
	readonly status: Status;
	readonly instrument?: Instrument;
	readonly contested: boolean;
	/** The step that made the status, with its evidence; absent for `never` and `not-yet`. */
	readonly value?: Evidence & { readonly date?: DateText };
	/** How it ended, where that is known. */
	readonly how?: Ending;
	/** True while the protocol of prolongation was signed and not yet ratified: Germany, 1931-33. */
	readonly pending?: boolean;
}

const steps: readonly [keyof Values, Status][] = [
	['inForce', 'in-force'],
	['signed', 'signed'],
	['initialled', 'initialled']
];

/** The bilateral treaties of non-aggression or neutrality that a state signed, in order of date. */
export function treatiesOf(state: UnitId): readonly Instrument[] {
	return instruments.filter((row) => row.parties[0] === state && colours(row));
}

/**
 * Standing of a state on a day; days past the end of the record count as its last. It follows the
 * state's latest treaty, as an older one without an agreed end (Germany's of 1926) would outlive it.
 * A treaty whose entry into force is not known stays `signed` until it is prolonged. Undefined for
 * the USSR and non-states.
 */
export function standingOn(state: UnitId, day: Day): Standing | undefined {
	if (state === 'ussr' || !isState(state)) return undefined;
	const on = Math.min(day, ranges[1941].last);
	const own = treatiesOf(state);
	const begun = (name: keyof Values) =>
		own.findLast(({ values }) => (stepDay(values, name) ?? Infinity) <= on);
	const instrument = begun('signed') ?? begun('initialled');
	if (!instrument) {
		const later = own.some(
			({ values }) => (stepDay(values, 'signed') ?? Infinity) <= ranges[1941].last
		);
		return { status: later ? 'not-yet' : 'never', contested: false };
	}
	return reached(instrument, on);
}

/** The status alone; see `standingOn`. */
export function statusOn(state: UnitId, day: Day): Status | undefined {
	return standingOn(state, day)?.status;
}

function reached(instrument: Instrument, on: Day): Standing {
	const { values } = instrument;
	const end = values.ended;
	const contested = endContested(end, on);
	if (end && over(end, on)) {
		const { how } = end;
		return { status: 'ended', instrument, contested, value: end, ...(how && { how }) };
	}
	const annex = prolongation(instrument, on);
	if (annex) {
		const pending = annex.inForce !== undefined && !by(annex.inForce.date, on);
		const value = annex.signed;
		return { status: 'prolonged', instrument, contested, value, ...(pending && { pending }) };
	}
	const step = steps.find(([name]) => (stepDay(values, name) ?? Infinity) <= on);
	const value = step && values[step[0]];
	return { status: step?.[1] ?? 'not-yet', instrument, contested, ...(value && { value }) };
}

/** The latest protocol of prolongation that had been signed by the day. */
function prolongation({ extensions = [] }: Instrument, on: Day): Annex | undefined {
	return extensions.findLast(({ kind, signed }) => kind === 'prolongation' && by(signed.date, on));
}

/** True when the end of our choosing has come, or where we choose none, when every source has it. */
function over({ date, variants = [] }: EndValue, on: Day): boolean {
	if (date) return by(date, on);
	return variants.length > 0 && variants.every((one) => by(one.date, on));
}

/** True when the sources, put side by side, do not agree whether the treaty had ended by the day. */
function endContested(ended: EndValue | undefined, day: Day): boolean {
	const all = (ended?.variants ?? []).map(({ date }) => by(date, day));
	return all.includes(true) && all.includes(false);
}

function by(date: DateText | undefined, day: Day): boolean {
	return date !== undefined && (lastDay(date) ?? Infinity) <= day;
}

/** Every day on which the standing of some state can change, in order. */
export function boundaries(states: readonly UnitId[]): readonly Day[] {
	const days = states
		.flatMap(treatiesOf)
		.flatMap(({ values, extensions = [] }) => [
			...Object.values(values).map((value: EndValue) => value.date),
			...(values.ended?.variants ?? []).map(({ date }) => date),
			...extensions.flatMap(({ signed, inForce }) => [signed.date, inForce?.date])
		]);
	const known = days.flatMap((date) => (date === undefined ? [] : (lastDay(date) ?? [])));
	return [...new Set(known)].sort((a, b) => a - b);
}
