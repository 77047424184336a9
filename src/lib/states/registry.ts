/** What a unit was in law on 1 July 1932. */
export type Kind = 'state' | 'possession' | 'protectorate' | 'mandate' | 'international';

/** One unit of the map: `sovereign` is its own id for states and null for international regimes. */
export interface Unit {
	id: UnitId;
	kind: Kind;
	sovereign: UnitId | null;
	/** 1: large states, named first; 4: too small for a name at the home view. */
	rank: 1 | 2 | 3 | 4;
}

const states = {
	1: 'france germany italy persia poland romania spain sweden turkey uk ussr',
	2: `afghanistan austria bulgaria czechoslovakia egypt finland greece hejaz-nejd hungary iceland
		ireland norway portugal yugoslavia`,
	3: 'albania belgium denmark estonia latvia lithuania netherlands switzerland',
	4: 'andorra liechtenstein luxembourg monaco san-marino vatican'
};

const dependent: [string, Kind, string | null, Unit['rank']][] = [
	['danzig', 'international', null, 4],
	['saar', 'international', null, 4],
	['tangier', 'international', null, 4],
	['neutral-zone', 'international', null, 4],
	['iraq', 'mandate', 'uk', 2],
	['palestine', 'mandate', 'uk', 3],
	['transjordan', 'mandate', 'uk', 3],
	['syria', 'mandate', 'france', 3],
	['lebanon', 'mandate', 'france', 4],
	['tunisia', 'protectorate', 'france', 3],
	['morocco-french', 'protectorate', 'france', 2],
	['morocco-spanish', 'protectorate', 'spain', 4],
	['kuwait', 'protectorate', 'uk', 4],
	['algeria', 'possession', 'france', 2],
	['libya', 'possession', 'italy', 2],
	['gibraltar', 'possession', 'uk', 4],
	['malta', 'possession', 'uk', 4],
	['cyprus', 'possession', 'uk', 3]
];

/** Lower-case, hyphenated English name of 1932; stable, used in links and in published data. */
export type UnitId = string;

/** Every unit of the map of 1 July 1932, in alphabetical order of id. */
export const units: readonly Unit[] = [
	...Object.entries(states).flatMap(([rank, ids]) =>
		ids
			.split(/\s+/)
			.map((id): Unit => ({ id, kind: 'state', sovereign: id, rank: +rank as Unit['rank'] }))
	),
	...dependent.map(([id, kind, sovereign, rank]): Unit => ({ id, kind, sovereign, rank }))
].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(units.map((unit) => [unit.id, unit]));

/** The unit with this id; undefined for any other text (and for `outside`, which is not a unit). */
export function unit(id: string): Unit | undefined {
	return byId.get(id);
}

/** True for the sovereign states, false for everything else. */
export function isState(id: string): boolean {
	return byId.get(id)?.kind === 'state';
}
