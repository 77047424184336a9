import { instrument, sources } from '#lib/pacts/record.ts';
import type { Instrument, Source } from '#lib/pacts/types.ts';
import { sequence, type SceneEvent } from '#lib/scene/events.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { placesIn } from '../placesin.ts';

/** A line of the printed table: a signatory, its first treaty, and its colour on the chosen basis. */
export interface Signed {
	/** The event that gives the state its colour; null where the date of the basis is not known. */
	event: SceneEvent | null;
	/** The signature itself, whatever the basis. */
	signature: SceneEvent;
	treaty: Instrument;
	/** True once the state has taken its colour. */
	done: boolean;
}

/** Every signatory of the scene's range, in the order of its basis; those without a date come last. */
export function signatories({ view, events }: Scene): Signed[] {
	const signed = sequence(view.range, 'signed').events;
	const place = ({ state }: SceneEvent) => {
		const at = events.findIndex((each) => each.state === state);
		return at < 0 ? Infinity : at;
	};
	return [...signed]
		.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
		.map((signature) => {
			const event = events.find(({ state }) => state === signature.state) ?? null;
			const treaty = instrument(signature.instrument);
			if (!treaty) throw new Error(`print: the record has no instrument "${signature.instrument}"`);
			return { event, signature, treaty, done: event !== null && event.day <= view.day };
		});
}

/** The sources behind the dates of these lines, in the order of their list; `ends` for ends too. */
export function sourcesBehind(lines: readonly Signed[], ends: boolean): Source[] {
	const keys = placesIn(
		lines.map(({ treaty: { values } }) => ({ ...values, ...(!ends && { ended: undefined }) }))
	);
	return sources.filter(({ key }) => keys.has(key));
}
