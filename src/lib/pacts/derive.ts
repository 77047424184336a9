import type { Outline } from './outline.ts';
import { colours } from './query.ts';
import type { Instrument } from './types.ts';

/** What `outline.json` holds of a record. */
export function outlinesOf(record: readonly Instrument[]): Outline[] {
	return record.filter(colours).map(({ id, parties, kind, place, values }) => {
		const { initialled, signed, inForce } = values;
		const steps = Object.entries({ initialled, signed, inForce }).flatMap(([step, value]) =>
			value ? [[step, { date: value.date, confidence: value.confidence }]] : []
		);
		return { id, parties, kind, place: { text: place.text }, values: Object.fromEntries(steps) };
	});
}
