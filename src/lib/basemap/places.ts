import type { UnitId } from '#lib/states/registry.ts';
import type { XY } from './frame.ts';
import data from './places.json' with { type: 'json' };

/** What a place was to its unit: capital of a state, seat of an administration, provisional capital. */
export type CapitalKind = 'state' | 'seat' | 'provisional';

/** A place as the map draws it; its English name is the message `city.<id>`. */
export interface Place {
	id: string;
	/** Kilometres of the plane. */
	at: XY;
	/** The unit that held it on 1 July 1932. */
	unit: UnitId;
	/** 1: capitals and cities of first importance; 3: only when zoomed in. */
	rank: 1 | 2 | 3;
	capital?: CapitalKind;
	/** Held by one and claimed by another, or known by rival names. */
	contested?: true;
	/** The first official name of 1932, in Latin letters. */
	name: string;
	/** On each of `placeSides`: how high in km the name may be before it meets another unit. */
	rooms: readonly number[];
}

/** Where a name may stand by its dot: [right or left, below or above], the best first. */
export const placeSides: readonly XY[] = [
	[1, 0],
	[-1, 0],
	[1, -1],
	[1, 1],
	[-1, -1],
	[-1, 1],
	[0, -1],
	[0, 1]
];

/** Width to height, the dot included, for which the rooms of a place with this name were measured. */
export const placeShape = (name: string) => 2 + 0.62 * name.length;

/** Every place within the drawn frame, by id. */
export const places = data as unknown as readonly Place[];
