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
}

/** Every place within the drawn frame, by id. */
export const places = data as unknown as readonly Place[];
