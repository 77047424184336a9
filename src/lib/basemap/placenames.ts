import type { UnitId } from '#lib/states/registry.ts';
import data from './placenames.json' with { type: 'json' };
import type { CapitalKind } from './places.ts';

/** A name in its own script; `romanised` is there exactly where that is not Latin. */
export interface Name {
	text: string;
	/** BCP 47, with a script only where the language is written in several. */
	lang: string;
	romanised?: string;
}

/** Everything a card says about a place. */
export interface NamedPlace {
	id: string;
	/** The unit that held it on 1 July 1932. */
	unit: UnitId;
	capital?: CapitalKind;
	contested?: true;
	/** In the official languages of the state that held it; the first is the map's. */
	official: readonly [Name, ...Name[]];
	/** Today's country or countries (ISO 3166), and its name where that is another. */
	today: Partial<Name> & { country: string | readonly string[] };
	/** Names in other languages. */
	aliases?: readonly Name[];
}

const rows = data.places as unknown as readonly NamedPlace[];

/** The places of a unit, those of most weight first, also those beyond the drawn frame. */
export function placesOf(unit: UnitId): NamedPlace[] {
	return rows.filter((place) => place.unit === unit);
}

/** By which scheme each language of these names is romanised, where any is: `['ru', 'BGN/PCGN 1947']`. */
export function schemesOf(names: readonly Name[]): [lang: string, scheme: string][] {
	const schemes: Record<string, string> = data.schemes;
	const langs = new Set(names.filter(({ romanised }) => romanised).map(({ lang }) => lang));
	return [...langs].map((lang) => [lang, schemes[lang] ?? '']);
}
