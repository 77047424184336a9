import rows from './outline.json' with { type: 'json' };
import type { DateValue, Instrument } from './types.ts';

/** What the map itself needs of an instrument; the whole record is loaded with the first card. */
export interface Outline extends Pick<Instrument, 'id' | 'parties' | 'kind'> {
	readonly place: { readonly text: string };
	readonly values: {
		readonly [step in 'initialled' | 'signed' | 'inForce']?: Pick<DateValue, 'date' | 'confidence'>;
	};
}

/** Every instrument that colours a state, in order of date: `npm run outline` writes it. */
export const outlines = rows as unknown as readonly Outline[];
