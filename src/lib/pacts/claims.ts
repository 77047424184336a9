import { formatDay, type Day } from '#lib/calendar/day.ts';
import data from './claims.json' with { type: 'json' };
import { firstDay, lastDay } from './dates.ts';
import type { Basis } from './query.ts';
import { eventRows, instrument } from './record.ts';
import { confidences, type DateText, type Evidence, type Instrument } from './types.ts';
import type { UnitId } from '#lib/states/registry.ts';

/** What the record says of a statement; i18n words and explains it. */
export type Verdict = (typeof verdicts)[number];

/** The closed list behind `Verdict`. */
export const verdicts = ['supported', 'partly', 'contradicted', 'unsettled'] as const;

/** A date of the record (`fin1932.signed`, `fin1932.conciliation`) or the id of an event. */
export type Ref = string;

/** An event of the record, or something that the record has no place for, dated or not. */
export interface ClaimEvent extends Evidence {
	readonly id: string;
	readonly date?: DateText;
}

/** A view of the map that shows what a statement is about; `on` is a reference or an ISO date. */
export interface Sight {
	readonly on: Ref;
	readonly basis: Basis;
	readonly state: UnitId;
}

/** What a text compares: dates and numbers of days by the name that they have in its messages. */
export interface Comparison {
	readonly dates?: Readonly<Record<string, Ref>>;
	/** From the first to the second, which is never the earlier. */
	readonly counts?: Readonly<Record<string, readonly [from: Ref, to: Ref]>>;
	/** Undated events that the text rests on. */
	readonly facts?: readonly Ref[];
	readonly see: readonly Sight[];
}

/** One statement of the pamphlet, in its order and its own words. */
export interface Claim extends Comparison {
	readonly n: number;
	readonly quote: string;
	readonly verdict: Verdict;
}

/** A date with what stands behind it. */
export interface Dated extends Evidence {
	readonly date: DateText;
}

/** A value that a sentence speaks of; a doubtful one is marked wherever it appears. */
export type Figure = Pick<Evidence, 'confidence'> &
	({ readonly date: DateText } | { readonly days: number });

/** The statements of the pamphlet. */
export const claims = data.claims as unknown as readonly Claim[];
/** What its chapter does not go on to say. */
export const later = data.later as unknown as Comparison;
/** The pamphlet: title, chapter and addresses, and its host's caution, word for word. */
export const work = data.work;
/** The statement that the figure is about. */
export const central = 12;

const events = new Map(
	[...eventRows, ...(data.events as readonly ClaimEvent[])].map((event) => [event.id, event])
);

/** The event with this id, or undefined: a date of the record is no event. */
export function eventOf(ref: Ref): ClaimEvent | undefined {
	return events.get(ref);
}

/** The instrument that a reference belongs to, and which of its dates it names. */
export function partsOf(ref: Ref): { of: Instrument; step: string } | undefined {
	const [id = '', step = ''] = ref.split('.');
	const of = instrument(id);
	return of && { of, step };
}

// `prolonged` and `carried` are the last prolongation's signature and the day it reaches to.
function recorded({ of, step }: { of: Instrument; step: string }): Partial<Dated> | undefined {
	const last = of.extensions?.findLast(({ kind }) => kind === 'prolongation');
	if (step === 'conciliation') return of.conciliation?.signed;
	if (step === 'prolonged') return last?.signed;
	if (step === 'carried') return last?.until;
	return of.values[step as keyof Instrument['values']];
}

/** The date that a reference names; throws where there is none. */
export function dated(ref: Ref): Dated {
	const parts = partsOf(ref);
	const value = parts ? recorded(parts) : events.get(ref);
	if (!value?.date) throw new Error(`claims: there is no date "${ref}"`);
	return value as Dated;
}

/** Days from one date to another, as doubtful as the more doubtful of them; throws for a month. */
export function daysBetween(from: Ref, to: Ref): { days: number } & Pick<Evidence, 'confidence'> {
	const [start, end] = [dated(from), dated(to)];
	const [first, second] = [exactDay(start.date), exactDay(end.date)];
	const doubt = Math.max(...[start, end].map((one) => confidences.indexOf(one.confidence)));
	return { days: second - first, confidence: confidences[doubt] ?? 'disputed' };
}

function exactDay(date: DateText): Day {
	const [first, last] = [firstDay(date), lastDay(date)];
	if (first === undefined || first !== last) throw new Error(`claims: ${date} is not a day`);
	return first;
}

/** Every value that the texts of a comparison may speak of, by name. */
export function figuresOf({ dates = {}, counts = {} }: Comparison): Record<string, Figure> {
	return {
		...Object.fromEntries(
			Object.entries(dates).map(([name, ref]) => {
				const { date, confidence } = dated(ref);
				return [name, { date, confidence }];
			})
		),
		...Object.fromEntries(
			Object.entries(counts).map(([name, [from, to]]) => [name, daysBetween(from, to)])
		)
	};
}

/** Everything that a comparison rests on, each once: dates in their order, then what has none. */
export function evidenceOf(comparison: Comparison): readonly { ref: Ref; value: ClaimEvent }[] {
	const { dates = {}, counts = {}, facts = [] } = comparison;
	const refs = [...new Set([...Object.values(dates), ...Object.values(counts).flat()])];
	const rows = refs.map((ref) => ({ ref, value: { ...dated(ref), id: ref } }));
	rows.sort((a, b) => (a.value.date < b.value.date ? -1 : a.value.date > b.value.date ? 1 : 0));
	const undated = facts.flatMap((ref) => {
		const value = events.get(ref);
		return value ? [{ ref, value }] : [];
	});
	return [...rows, ...undated];
}

/** The day on which a view of the map stands: for a month its last. */
export function sightDay({ on }: Sight): Day {
	const date = /^\d/.test(on) ? on : dated(on).date;
	const day = lastDay(date);
	if (day === undefined) throw new Error(`claims: "${date}" is no date`);
	return day;
}

/** How many statements have each verdict. */
export function tally(): Record<Verdict, number> {
	const counts = { supported: 0, partly: 0, contradicted: 0, unsettled: 0 };
	for (const { verdict } of claims) counts[verdict]++;
	return counts;
}

/** ISO text of a view's day, for links and tests. */
export function sightDate(sight: Sight): string {
	return formatDay(sightDay(sight));
}
