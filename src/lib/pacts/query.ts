import type { Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { lastDay } from './dates.ts';
import { outlines, type Outline } from './outline.ts';
import type { DateValue, PactKind, Values } from './types.ts';

/** Which of a treaty's dates a state is coloured by. */
export type Basis = 'signed' | 'in-force' | 'initialled';

/** The treaty that colours a state and its date on the chosen basis, with the date's evidence. */
export interface ColourPact {
	readonly state: UnitId;
	readonly instrument: Outline;
	readonly day: Day;
	readonly value: Pick<DateValue, 'date' | 'confidence'>;
}

const step: Record<Basis, 'signed' | 'inForce' | 'initialled'> = {
	signed: 'signed',
	'in-force': 'inForce',
	initialled: 'initialled'
};

/** Kinds that do not colour: help in war or peace after one is another promise, others are open to many. */
const colourless = new Set<PactKind>([
	'mutual-assistance',
	'transfer-mutual-assistance',
	'renunciation-of-war',
	'definition-of-aggression',
	'peace'
]);

/**
 * True for a bilateral treaty of non-aggression or neutrality that was signed: Latvia's text of 1927
 * was only initialled, so it is an event and never a colour.
 */
export function colours(instrument: Pick<Outline, 'kind' | 'parties' | 'values'>): boolean {
	const { kind, parties, values } = instrument;
	return parties.length === 1 && !colourless.has(kind) && values.signed !== undefined;
}

function build(basis: Basis): readonly ColourPact[] {
	const dated = outlines.filter(colours).flatMap((instrument): ColourPact[] => {
		const value = instrument.values[step[basis]];
		const day = value && lastDay(value.date);
		const state = instrument.parties[0];
		if (!value || !state || day === undefined || day > ranges[1941].last) return [];
		return [{ state, instrument, day, value }];
	});
	dated.sort((a, b) => a.day - b.day);
	return dated.filter((row, at) => dated.findIndex(({ state }) => state === row.state) === at);
}

const pacts: Record<Basis, readonly ColourPact[]> = {
	signed: build('signed'),
	'in-force': build('in-force'),
	initialled: build('initialled')
};

/**
 * For each state its first treaty of non-aggression or neutrality with the USSR, in order of date on
 * this basis. A state without such a date by the end of the record is absent. Always the same array.
 */
export function colourPacts(basis: Basis = 'signed'): readonly ColourPact[] {
	return pacts[basis];
}

/** Day on which the state signed its first such treaty; undefined if it never did. */
export function signedOn(state: UnitId): Day | undefined {
	return pacts.signed.find((row) => row.state === state)?.day;
}

/** The first event after the day; `events` in order of day. */
export function nextEvent<T extends { readonly day: Day }>(
	day: Day,
	events: readonly T[]
): T | undefined {
	return events.find((event) => event.day > day);
}

/** The last event before the day; `events` in order of day. */
export function previousEvent<T extends { readonly day: Day }>(
	day: Day,
	events: readonly T[]
): T | undefined {
	return events.findLast((event) => event.day < day);
}

/** The day on which a step of a treaty's life was taken; undefined if it was not or is not known. */
export function stepDay(values: Values, name: keyof Values): Day | undefined {
	const date = values[name]?.date;
	return date === undefined ? undefined : lastDay(date);
}
