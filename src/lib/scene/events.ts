import type { Day } from '#lib/calendar/day.ts';
import { ranges, type RangeId } from '#lib/calendar/ranges.ts';
import { colourPacts } from '#lib/pacts/query.ts';
import type { Confidence } from '#lib/pacts/types.ts';
import { isState, type UnitId } from '#lib/states/registry.ts';
import type { Basis } from '#lib/view/view.ts';
import { colourOf } from './palette.ts';

/** A state takes its colour: the day, the number in the order, and what is said about it. */
export interface SceneEvent {
	state: UnitId;
	day: Day;
	/** 1 for the first state of the order; fixed for a basis, whatever the range. */
	order: number;
	/** Lower-case hex. */
	colour: string;
	/** Kind of treaty and place, as keys for `i18n`. */
	kind: string;
	place: string;
	confidence: Confidence;
	/** Id of the instrument in the record. */
	instrument: string;
}

/** The events of a range on a basis, with look-up by state. */
export interface Sequence {
	events: readonly SceneEvent[];
	eventOf: ReadonlyMap<UnitId, SceneEvent>;
	/** Where a unit stands in the whole record to 1941. */
	standing(id: UnitId): 'signs' | 'never' | 'not-a-state';
}

const known = new Map<string, Sequence>();

/** The sequence of a range and basis; computed once, as every day of the slider asks for it. */
export function sequence(range: RangeId, basis: Basis): Sequence {
	const key = `${range} ${basis}`;
	const found = known.get(key) ?? build(range, basis);
	known.set(key, found);
	return found;
}

function build(range: RangeId, basis: Basis): Sequence {
	const events = colourPacts(basis)
		.map(({ state, instrument, day, value }, index): SceneEvent => {
			const colour = colourOf(day);
			const place = instrument.place.text.toLowerCase();
			const { confidence } = value;
			return {
				state,
				day,
				order: index + 1,
				colour,
				kind: instrument.kind,
				place,
				confidence,
				instrument: instrument.id
			};
		})
		.filter((event) => event.day <= ranges[range].last);
	const signers = new Set(colourPacts('signed').map((pact) => pact.state));
	return {
		events,
		eventOf: new Map(events.map((event) => [event.state, event])),
		standing: (id) => (!isState(id) ? 'not-a-state' : signers.has(id) ? 'signs' : 'never')
	};
}
