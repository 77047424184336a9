import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { unit, units } from '#lib/states/registry.ts';
import { contains, near } from './control.ts';
import { drawn } from './frame.ts';
import { forward, type XY } from './project.ts';
import { reach, type Lines, type Side } from './reach.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no country code of two letters'));
const name = v.strictObject({ text, lang: text, romanised: v.optional(text) });
const row = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'is not lower-case and hyphenated')),
	state: text,
	lon: v.number(),
	lat: v.number(),
	rank: v.picklist([1, 2, 3]),
	capital: v.optional(v.picklist(['state', 'seat', 'provisional'])),
	contested: v.optional(v.literal(true)),
	official: v.pipe(v.array(name), v.minLength(1, 'has no official name')),
	today: v.strictObject({
		...v.partial(name).entries,
		country: v.union([country, v.array(country)])
	}),
	aliases: v.optional(v.array(name)),
	note: v.optional(text),
	sources: v.optional(text)
});
const file = v.strictObject({
	about: text,
	positions: text,
	schemes: v.record(text, text),
	places: v.array(row)
});

/** A row of `places.json`. */
export type Place = v.InferOutput<typeof row>;
/** The whole of `places.json`. */
export type PlaceFile = v.InferOutput<typeof file>;
type Name = v.InferOutput<typeof name>;
type Shapes = ReadonlyMap<string, XY[][][]>;

/** Reads and checks the form of `places.json`; throws with every row that is wrong. */
export function readPlaces(
	data: unknown = JSON.parse(readFileSync(new URL('places.json', import.meta.url), 'utf8'))
): PlaceFile {
	const result = v.safeParse(file, data);
	if (result.success) return result.output;
	const problems = result.issues.map((one) => `${v.getDotPath(one) ?? '-'}: ${one.message}`);
	throw new Error(`geo/places.json\n${problems.join('\n')}`);
}

/** What is wrong with the places, a line for each; the units are polygons in kilometres. */
export function placeProblems({ places, schemes }: PlaceFile, shapes: Shapes): string[] {
	const problems = places.flatMap((place, i) => [
		...(places.findIndex(({ id }) => id === place.id) < i ? [`${place.id} comes twice`] : []),
		...misplaced(place, shapes),
		...namesOf(place).flatMap((each) => misnamed(each, schemes).map((why) => `${place.id}: ${why}`))
	]);
	const lacking = units.filter(
		({ id, kind }) =>
			kind === 'state' && !places.some(({ state, capital }) => state === id && capital)
	);
	return [...problems, ...lacking.map(({ id }) => `${id} has no capital`)];
}

function misplaced({ id, state, lon, lat }: Place, shapes: Shapes): string[] {
	if (!unit(state)) return [`${id}: no unit is called "${state}"`];
	const at = forward([lon, lat]);
	if (!inFrame(at)) return [];
	const own = shapes.get(state) ?? [];
	if (contains(own, at) || near(own, at)) return [];
	const [found] = [...shapes].find(([, polygons]) => contains(polygons, at)) ?? ['water'];
	return [`${id} lies in ${found}, not in ${state}`];
}

function misnamed({ text, lang, romanised }: Name, schemes: PlaceFile['schemes']): string[] {
	if (!wellFormed(lang)) return [`"${lang}" is no language tag in its canonical form`];
	const latin = script(lang) === 'Latn';
	if (latin !== (romanised === undefined))
		return [`${text} is ${latin ? 'Latin and romanised' : 'not romanised'}`];
	return latin || schemes[lang] ? [] : [`no scheme romanises "${lang}"`];
}

function wellFormed(lang: string): boolean {
	try {
		return Intl.getCanonicalLocales(lang)[0] === lang;
	} catch {
		return false;
	}
}

/** The script of a tag, its language's usual one where it names none: `Cyrl` for `ru`. */
export function script(lang: string): string | undefined {
	return new Intl.Locale(lang).maximize().script;
}

function namesOf({ official, today, aliases = [] }: Place): Name[] {
	const now = today.text && today.lang ? [today as Name] : [];
	return [...official, ...now, ...aliases];
}

const capitals = ['state', 'provisional', 'seat'];

/** Capitals and seats first, then by rank. */
function byWeight(a: Place, b: Place): number {
	const weight = ({ capital, rank }: Place) =>
		(capital ? capitals.indexOf(capital) : 3) * 10 + rank;
	return weight(a) - weight(b);
}

function inFrame([x, y]: XY): boolean {
	return x >= drawn.x && x <= drawn.x + drawn.width && y >= drawn.y && y <= drawn.y + drawn.height;
}

/** Where a name may stand by its dot, the best first; the app has the same list. */
export const sides: readonly Side[] = [
	[1, 0],
	[-1, 0],
	[1, -1],
	[1, 1],
	[-1, -1],
	[-1, 1],
	[0, -1],
	[0, 1]
];

// Kilometres: no name of a place is higher where places are shown at all.
const most = 100;

/** Width to height that the name of so many letters has at the most, its dot included. */
export const shapeOf = (name: string) => 2 + 0.62 * name.length;

/**
 * The two files of places for the app, by path: what the map draws, in km of the plane to 0.1 km, with
 * the greatest height of the name on each side of the dot before it meets another unit; and the names
 * that only a card needs. Throws where a place is not in the unit that it says.
 */
export function placeFiles(shapes: Shapes, lines: Lines): Record<string, unknown> {
	const all = readPlaces();
	const problems = placeProblems(all, shapes);
	if (problems.length) throw new Error(`geo/places.json\n${problems.join('\n')}`);
	const rounded = ({ lon, lat }: Place) => forward([lon, lat]).map((n) => Math.round(n * 10) / 10);
	return {
		'src/lib/basemap/places.json': all.places
			.filter(({ lon, lat }) => inFrame(forward([lon, lat])))
			.map((place) => {
				const { id, state, rank, capital, contested, official } = place;
				const [first] = official;
				const at = rounded(place) as XY;
				const name = first!.romanised ?? first!.text;
				const own = (left: string, right: string) =>
					!(left && left !== state) && !(right && right !== state);
				const blocked = lines.without(own);
				const rooms = sides.map(
					(side) => Math.floor(reach(blocked, at, side, shapeOf(name), most) * 10) / 10
				);
				return {
					id,
					at,
					unit: state,
					rank,
					capital,
					contested,
					name,
					rooms
				};
			}),
		'src/lib/basemap/placenames.json': {
			schemes: all.schemes,
			places: all.places.toSorted(byWeight).map((place) => {
				const { id, state, capital, contested, official, today, aliases } = place;
				return { id, unit: state, capital, contested, official, today, aliases };
			})
		}
	};
}
