import type { Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { units, type UnitId } from '#lib/states/registry.ts';
import type { Basis, View } from '#lib/view/view.ts';
import type { AfterEvent } from './aftermath.ts';
import { sequence, type SceneEvent, type Sequence } from './events.ts';
import type { Held, Life } from './life.ts';
import { colours, textOn } from './palette.ts';

/** What a unit is on the day shown; each class has its own fill and, but for dates, its own pattern. */
export type UnitClass = 'ussr' | 'signed' | 'not-yet' | 'never' | 'not-known' | 'not-a-state';
/** Drawn over the fill, so that no class is told by colour alone. */
export type Pattern = 'plain' | 'hatch' | 'dots' | 'cross' | 'doubt';

/** How one unit looks on the day shown. */
export interface Look {
	id: UnitId;
	class: UnitClass;
	/** Lower-case hex. */
	fill: string;
	pattern: Pattern;
	/** Colour of text that stands on the fill. */
	text: 'ink' | 'paper';
	/** The event that gives the unit its colour, past or to come; null where there is none. */
	event: SceneEvent | null;
}

/** A text by key; `i18n` words it. Days and unit ids among the arguments are worded there too. */
export interface Message {
	key: string;
	args: Record<string, string | number>;
}

/** One entry of the key for what is not a date. */
export interface LegendEntry {
	class: UnitClass;
	fill: string;
	pattern: Pattern;
}

/** Everything that any renderer needs to show a view. */
export interface Scene {
	view: View;
	looks: readonly Look[];
	/** Every event of the range and basis, in order. */
	events: readonly SceneEvent[];
	/** How many of them have happened. */
	done: number;
	last: SceneEvent | null;
	next: SceneEvent | null;
	/** The event of 1934-41 that the caption tells, where it is the latest of all. */
	after: AfterEvent | null;
	/** Status of each signatory, drawn over its colour; null until the record has been loaded. */
	standings: ReadonlyMap<UnitId, Held> | null;
	caption: Message;
	/** What changed from the event before to the one that the caption tells; null until loaded. */
	since: Message | null;
	legend: readonly LegendEntry[];
}

const flat: Record<Exclude<UnitClass, 'signed'>, { fill: string; pattern: Pattern }> = {
	ussr: { fill: colours.ussr, pattern: 'plain' },
	'not-yet': { fill: colours.notYet, pattern: 'plain' },
	never: { fill: colours.never, pattern: 'hatch' },
	'not-known': { fill: colours.notYet, pattern: 'cross' },
	'not-a-state': { fill: colours.notAState, pattern: 'dots' }
};

/**
 * The scene of a view: what every state looks like, the key, and the caption. Pure. `life` adds the
 * status of each treaty and the events after 1933, once the record has been loaded.
 */
export function sceneOf(view: View, life: Life | null = null): Scene {
	const { events, eventOf } = sequence(view.range, view.basis);
	const done = events.filter((event) => event.day <= view.day).length;
	const last = events[done - 1] ?? null;
	const looks = looksOf(view, done, eventOf);
	const after =
		(view.range === 1941 &&
			life?.after.findLast(({ day }) => day <= view.day && day >= (last?.day ?? 0))) ||
		null;
	return {
		view,
		looks,
		events,
		done,
		last,
		next: events[done] ?? null,
		after,
		standings: life?.standings(view.day) ?? null,
		caption: after
			? { key: `after.${after.id}`, args: { day: after.day, until: after.until ?? after.day } }
			: caption(last, view.basis),
		since: life?.since({ basis: view.basis, events, done, after }) ?? null,
		legend: legendOf(looks)
	};
}

const entries: readonly LegendEntry[] = (
	['ussr', 'not-yet', 'never', 'not-known', 'not-a-state'] as const
).map((name) => ({ class: name, ...flat[name] }));

const keys = new WeakMap<readonly Look[], readonly LegendEntry[]>();

/** The key to the classes that are shown; the same array for the same looks. */
function legendOf(looks: readonly Look[]): readonly LegendEntry[] {
	const known = keys.get(looks);
	if (known) return known;
	const classes = new Set(looks.map((each) => each.class));
	const key = entries.filter(({ class: name }) => classes.has(name) || name === 'not-yet');
	keys.set(looks, key);
	return key;
}

const shown = new Map<string, readonly Look[]>();

// Looks change with events alone: between two of them every day has the same array, so that nothing
// that hangs on it (labels, attributes, feature-state) is computed or written again.
function looksOf(view: View, done: number, eventOf: Sequence['eventOf']): readonly Look[] {
	const key = `${view.range} ${view.basis} ${done}`;
	const looks = shown.get(key) ?? units.map(({ id }) => look(id, eventOf.get(id) ?? null, view));
	shown.set(key, looks);
	return looks;
}

function look(id: UnitId, event: SceneEvent | null, view: View): Look {
	const name = classOf(id, event, view.day, view.basis);
	const { fill, pattern } =
		name === 'signed' && event
			? { fill: event.colour, pattern: doubtful(event) ? ('doubt' as const) : ('plain' as const) }
			: flat[name as 'never'];
	return { id, class: name, fill, pattern, text: textOn(fill), event };
}

/** True for a date that is not to be shown as plain fact. */
export function doubtful({ confidence }: Pick<SceneEvent, 'confidence'>): boolean {
	return confidence === 'unverified' || confidence === 'disputed';
}

function classOf(id: UnitId, event: SceneEvent | null, day: Day, basis: Basis): UnitClass {
	if (id === 'ussr') return 'ussr';
	const standing = sequence(1941, 'signed').standing(id);
	if (standing === 'not-a-state') return 'not-a-state';
	if (event && event.day <= day) return 'signed';
	if (standing === 'never') return 'never';
	const dated = basis === 'signed' || sequence(1941, basis).eventOf.has(id);
	return dated ? 'not-yet' : 'not-known';
}

function caption(last: SceneEvent | null, basis: Basis): Message {
	if (!last) return { key: `caption.${basis}.none`, args: { day: ranges[1933].first } };
	const { state, day, place, kind } = last;
	if (basis !== 'signed') return { key: `caption.${basis}`, args: { state, day, kind } };
	return { key: 'caption.signed', args: { state, day, place, kind } };
}

/** What is said of a unit on the day shown, in a few words. */
export function statusOf(look: Look, basis: Basis): Message {
	if (look.class === 'signed' && look.event) {
		return { key: `status.${basis}`, args: { day: look.event.day } };
	}
	if (look.class === 'not-yet' && basis !== 'signed')
		return { key: `status.not-yet.${basis}`, args: {} };
	return { key: `status.${look.class}`, args: {} };
}
