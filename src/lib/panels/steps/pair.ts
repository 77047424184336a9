import { dayOf, formatDay, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import type { AfterEvent } from '#lib/scene/aftermath.ts';
import { sequence } from '#lib/scene/events.ts';
import { readView, type Notice } from '#lib/view/address.ts';
import { defaultView, type Basis, type View } from '#lib/view/view.ts';
import { stepsFrom, type Step } from '#lib/scene/steps.ts';

/** Two days that are looked at side by side, in the order in which the reader chose them. */
export interface Pair {
	a: Day;
	b: Day;
	basis: Basis;
}

/** The pair of an address without a query: the year in which most of the treaties were signed. */
export const defaultPair: Pair = {
	a: dayOf(1931, 12, 31),
	b: dayOf(1932, 12, 31),
	basis: 'signed'
};

/**
 * Reads a day that was typed or stands in an address. One beyond the record becomes its nearest day;
 * what is no date leaves `kept`. Either way a notice says so and quotes the text.
 */
export function readDay(text: string, kept: Day): { day: Day; notice: Notice | null } {
	const { view, notices } = readView(`?${new URLSearchParams({ date: text.trim() })}`);
	const [notice = null] = notices;
	if (notice?.key !== 'notice.date-impossible') return { day: view.day, notice };
	return { day: kept, notice: { ...notice, args: { ...notice.args, day: kept } } };
}

/** Reads a query string, `?a=1931-12-31&b=1932-12-31&basis=in-force`, part by part. */
export function readPair(search: string): { pair: Pair; notices: Notice[] } {
	const query = new URLSearchParams(search);
	const day = (name: 'a' | 'b') => {
		const text = query.get(name);
		return text === null
			? { day: defaultPair[name], notice: null }
			: readDay(text, defaultPair[name]);
	};
	const basis = query.get('basis');
	const chosen = readView(basis === null ? '' : `?${new URLSearchParams({ basis })}`);
	const [a, b] = [day('a'), day('b')];
	const notices = [a.notice, b.notice, ...chosen.notices].filter((one) => one !== null);
	return { pair: { a: a.day, b: b.day, basis: chosen.view.basis }, notices };
}

/** The query string of a pair, '' for the default one; readPair returns the same pair from it. */
export function writePair({ a, b, basis }: Pair): string {
	const query = new URLSearchParams();
	if (a !== defaultPair.a || b !== defaultPair.b) {
		query.set('a', formatDay(a));
		query.set('b', formatDay(b));
	}
	if (basis !== defaultPair.basis) query.set('basis', basis);
	const text = query.toString();
	return text && `?${text}`;
}

/** The view of one day of a pair. The longer range, so that both maps speak of the same states. */
export function viewOf(day: Day, basis: Basis): View {
	return { ...defaultView, day, basis, range: 1941 };
}

/** The pair that a reader of the map may want to see: its day against the last, or the usual pair. */
export function pairFrom({ day, basis, range }: View): Pair {
	const { last } = ranges[range];
	return day === last ? { ...defaultPair, basis } : { a: day, b: last, basis };
}

/** What lies between two days: everything after the earlier one, to the later one and with it. */
export interface Between {
	from: Day;
	to: Day;
	/** How the reader's first day lies to the second. */
	order: 'usual' | 'reversed' | 'same';
	steps: Step[];
	/** How many of the steps gave a state its colour. */
	coloured: number;
}

/** What changed between the days of a pair, told forwards in time whatever their order. */
export function between({ a, b, basis }: Pair, after: readonly AfterEvent[] = []): Between {
	const [from, to] = a <= b ? [a, b] : [b, a];
	const steps = stepsFrom(sequence(1941, basis).events, after, basis).filter(
		({ day }) => day > from && day <= to
	);
	const order = a === b ? 'same' : a < b ? 'usual' : 'reversed';
	return { from, to, order, steps, coloured: steps.filter((step) => step.order !== null).length };
}
