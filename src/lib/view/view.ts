import type { Day } from '#lib/calendar/day.ts';
import type { RangeId } from '#lib/calendar/ranges.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import type { UnitId } from '#lib/states/registry.ts';

/** Which date of a pact gives a state its colour. */
export type Basis = 'signed' | 'in-force' | 'initialled';
/** `stretched` gives the busy year 1932 half of the axis; `linear` is true to the calendar. */
export type Axis = 'stretched' | 'linear';
/** How much of the range the timeline offers: all of it, or the year in which half of the states signed. */
export type Span = 'whole' | '1932';
/** The frame in which the map is shown. */
export type Mode = 'explore' | 'kiosk' | 'present' | 'embed';

/** Everything that decides what a reader sees; each field has a place in the address. */
export interface View {
	day: Day;
	basis: Basis;
	range: RangeId;
	axis: Axis;
	span: Span;
	/** The state whose card is open. */
	state: UnitId | null;
	mode: Mode;
	/** The stop of the guided tour that is open, from 1; null outside the tour. */
	tour: number | null;
	/** True where a date is told by a pattern besides its colour. */
	patterns: boolean;
}

/** Bases that can be chosen. */
export const bases: readonly Basis[] = ['signed', 'in-force', 'initialled'];
/** Axes and spans that can be named in the address. */
export const axes: readonly Axis[] = ['stretched', 'linear'];
export const spans: readonly Span[] = ['whole', '1932'];
/** Modes that can be named in the address. */
export const modes: readonly Mode[] = ['explore', 'kiosk', 'present', 'embed'];

/** How many stops the guided tour has; the tour holds them, this is the bound of its address. */
export const tourStops = 8;

/** The view of an address without a query: the finished figure. */
export const defaultView: View = {
	day: ranges[1933].last,
	basis: 'signed',
	range: 1933,
	axis: 'stretched',
	span: 'whole',
	state: null,
	mode: 'explore',
	tour: null,
	patterns: false
};
