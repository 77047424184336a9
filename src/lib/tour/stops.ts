import { clampDay, formatDay, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { dated, eventOf, type Dated } from '#lib/pacts/claims.ts';
import { lastDay } from '#lib/pacts/dates.ts';
import type { SourceKey } from '#lib/pacts/types.ts';
import { defaultView, type Basis, type View } from '#lib/view/view.ts';

/**
 * A date of the record (`fin1932.signed`, the id of an event, or `<event>.until` for its last day), or
 * an end of what the map shows: `first`, `last` for its short range, `end` for its long one.
 */
export type TourRef = string;

/** A rectangle of the plane, in kilometres. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One stop of the tour. Its title and paragraph are the messages `tour.<id>.title` and `.text`. */
export interface Stop {
	readonly id: string;
	/** The date that the map shows; of a month its last day. */
	readonly on: TourRef;
	readonly basis: Basis;
	/** What is looked at; null for the whole map. */
	readonly box: Box | null;
	/** Dates of the paragraph, by the name that they have in its message. */
	readonly dates: Readonly<Record<string, TourRef>>;
	/** Undated events that it rests on. */
	readonly facts?: readonly TourRef[];
	/** Sources of what is said without a date. */
	readonly sources?: readonly SourceKey[];
}

const neighbours: Box = { x: -650, y: -2080, width: 1750, height: 2600 };

/** The stops in their order. */
export const stops: readonly Stop[] = [
	{
		id: 'before',
		on: 'first',
		basis: 'signed',
		box: null,
		dates: { shown: 'first', turkey: 'tur1925.signed', pamphlet: 'pamphlet' }
	},
	{
		id: 'lithuania',
		on: 'lit1926.signed',
		basis: 'signed',
		box: { x: -500, y: -950, width: 1300, height: 1050 },
		dates: {
			germany: 'ger1926.signed',
			afghanistan: 'afg1926.signed',
			lithuania: 'lit1926.signed',
			force: 'lit1926.inForce',
			latvia: 'lat1932.signed',
			pamphlet: 'pamphlet'
		},
		sources: ['JVL']
	},
	{
		id: 'failed',
		on: 'lat1927.initialled',
		basis: 'signed',
		box: neighbours,
		dates: {
			latvia: 'lat1927.initialled',
			interview: 'latvia-interview',
			finland: 'finland-1926-talks',
			finlandEnd: 'finland-1926-talks.until',
			polandEnd: 'poland-1926-talks.until'
		},
		facts: ['arbitration'],
		sources: ['PAMPHLET']
	},
	{
		id: 'france',
		on: 'fra1932.initialled',
		basis: 'initialled',
		box: { x: -1950, y: -650, width: 2600, height: 1850 },
		dates: {
			offer: 'france-1931-offer',
			initialled: 'fra1932.initialled',
			poland: 'france-1931-condition',
			romania: 'france-1932-condition',
			signed: 'fra1932.signed'
		},
		sources: ['PAMPHLET']
	},
	{
		id: 'order',
		on: 'pol1932.signed',
		basis: 'signed',
		box: neighbours,
		dates: {
			finland: 'fin1932.signed',
			latvia: 'lat1932.signed',
			estonia: 'est1932.signed',
			poland: 'pol1932.signed',
			talks: 'poland-1931-talks',
			offer: 'finland-1931-offer',
			initialled: 'pol1932.initialled'
		},
		sources: ['PAMPHLET']
	},
	{
		id: 'paris',
		on: 'fra1932.signed',
		basis: 'signed',
		box: { x: -2000, y: -350, width: 1500, height: 1600 },
		dates: {
			france: 'fra1932.signed',
			herriot: 'herriot-premier',
			poland: 'pol1932.signed',
			ratified: 'poland-1932-ratified',
			initialled: 'fra1932.initialled'
		},
		sources: ['PAMPHLET']
	},
	{
		id: 'never',
		on: 'last',
		basis: 'signed',
		box: { x: -900, y: -350, width: 2300, height: 2100 },
		dates: {
			riga: 'romania-1932-talks-riga',
			geneva: 'romania-1932-talks-geneva',
			refusal: 'romania-1932-refusal',
			protocol: 'multi1929.signed',
			london: 'multi1933a.signed',
			italy: 'ita1933.signed',
			end: 'end'
		}
	},
	{
		id: 'after',
		on: 'end',
		basis: 'signed',
		box: null,
		dates: {
			baltic: 'lat1932.prolonged',
			finland: 'fin1932.prolonged',
			poland: 'pol1932.prolonged',
			until: 'pol1932.carried',
			polandEnd: 'pol1932.ended',
			finlandEnd: 'fin1932.ended',
			lithuania: 'ultimatum-lithuania',
			others: 'ultimatum-others',
			incorporation: 'incorporation',
			end: 'ger1939.ended'
		},
		facts: ['lit1926.prolonged', 'est1932.prolonged', 'attack-finland']
	}
];

const edges: Readonly<Record<string, Day>> = {
	first: ranges[1933].first,
	last: ranges[1933].last,
	end: ranges[1941].last
};

/** The date that a reference names, with what stands behind it; throws where there is none. */
export function dateOf(ref: TourRef): Dated {
	const edge = edges[ref];
	if (edge !== undefined) return { date: formatDay(edge), confidence: 'document', sources: [] };
	if (!ref.endsWith('.until')) return dated(ref);
	const event = eventOf(ref.slice(0, -'.until'.length)) as (Dated & { until?: string }) | undefined;
	if (!event?.until) throw new Error(`tour: there is no date "${ref}"`);
	return { ...event, date: event.until };
}

/** True for an end of what the map shows, which no source speaks of. */
export function isEdge(ref: TourRef): boolean {
	return ref in edges;
}

/** What of a view a stop decides; the rest stays the reader's. */
export type StopView = Pick<View, 'day' | 'basis' | 'range'>;

/** The date, basis and range of a stop. */
export function viewOf({ on, basis }: Stop): StopView {
	const day = lastDay(dateOf(on).date) ?? NaN;
	const range = day > ranges[1933].last ? 1941 : defaultView.range;
	return { day: clampDay(day, ranges[range].first, ranges[range].last), basis, range };
}

/** True where a view is no longer that of the stop. */
export function differs(stop: Stop, view: StopView): boolean {
	const own = viewOf(stop);
	return own.day !== view.day || own.basis !== view.basis || own.range !== view.range;
}
