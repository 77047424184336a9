import type { Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { further, type AfterKind } from '#lib/pacts/aftermath.ts';
import { firstDay, lastDay } from '#lib/pacts/dates.ts';
import { colourPacts, colours } from '#lib/pacts/query.ts';
import { instruments } from '#lib/pacts/record.ts';
import {
	confidences,
	type Confidence,
	type DateText,
	type Evidence,
	type Instrument,
	type SourceKey,
	type Variant
} from '#lib/pacts/types.ts';
import type { UnitId } from '#lib/states/registry.ts';

/** What happened on a day, or in a few days, after 1933: to the treaties, or to states that had one. */
export interface AfterEvent {
	/** Kind and first day: `ended-1939-09-17`; `i18n` words the sentence by it. */
	id: string;
	kind: AfterKind;
	day: Day;
	/** Last day of a dated range. */
	until?: Day;
	states: readonly UnitId[];
	/** That of the least certain of its dates. */
	confidence: Confidence;
	sources: readonly SourceKey[];
	variants: readonly Variant[];
}

/** One thing of one state, before those of a day are put together. */
interface Item extends Evidence {
	kind: AfterKind;
	states: readonly UnitId[];
	date: DateText;
	until?: DateText;
}

/** Every event from 1934 to 22 June 1941 that gives no state its colour, in order of day. */
export function aftermath(): readonly AfterEvent[] {
	const items = [...instruments.flatMap(itemsOf), ...further].filter(({ date }) => {
		const day = lastDay(date);
		return day !== undefined && day > ranges[1933].last && day <= ranges[1941].last;
	});
	const ids = new Set(items.map(({ kind, date }) => `${kind}-${date}`));
	return [...ids]
		.map((id) =>
			join(
				id,
				items.filter(({ kind, date }) => `${kind}-${date}` === id)
			)
		)
		.sort((a, b) => a.day - b.day);
}

const first = new Set(colourPacts('signed').map(({ instrument }) => instrument.id));
const assistance = new Set(['mutual-assistance', 'transfer-mutual-assistance']);

function itemsOf(row: Instrument): Item[] {
	const { id, kind, parties, values, extensions = [] } = row;
	const helps = assistance.has(kind);
	if (!helps && !colours(row)) return [];
	const { signed, ended } = values;
	const begins = helps ? 'assistance' : 'signed';
	const end = ended?.date ? [{ ...ended, date: ended.date, kind: 'ended' as const }] : [];
	return [
		...(signed && !first.has(id) ? [{ ...signed, kind: begins } as const] : []),
		...extensions
			.filter((annex) => annex.kind === 'prolongation')
			.map(({ signed }) => ({ ...signed, kind: 'prolonged' as const })),
		...end
	].map((item): Item => ({ ...item, states: parties }));
}

function join(id: string, items: readonly Item[]): AfterEvent {
	const [{ kind, date }] = items as [Item];
	const last = items.find(({ until }) => until)?.until;
	const until = last === undefined ? undefined : lastDay(last);
	const doubt = Math.max(...items.map(({ confidence }) => confidences.indexOf(confidence)));
	return {
		id,
		kind,
		day: firstDay(date) ?? 0,
		...(until !== undefined && { until }),
		states: [...new Set(items.flatMap(({ states }) => states))],
		confidence: confidences[doubt] ?? 'unverified',
		sources: [...new Set(items.flatMap(({ sources }) => sources))],
		variants: items.flatMap(({ variants = [] }) => variants)
	};
}
