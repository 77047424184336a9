import { parseDay, type Day } from '#lib/calendar/day.ts';
import type { Words } from '#lib/i18n/words.ts';
import { confidences, type Confidence, type Evidence, type Signatory } from '#lib/pacts/types.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { placesIn } from '../placesin.ts';

/** One value in a cell; without evidence it is none of the record's (a name, a kind). */
export interface Item {
	readonly text: string;
	readonly evidence?: Evidence;
	/** Set smaller and softer, as a remark on what stands above. */
	readonly remark?: boolean;
	/** On the line of the item before it, where that is joined too. */
	readonly joined?: boolean;
	/** Key of a source: a link to the list of sources. */
	readonly source?: string;
	/** The state that it names: a link to its card. */
	readonly state?: UnitId;
}

/** A cell: its values one below the other, and what the column is sorted by; null comes last. */
export interface Cell {
	readonly items: readonly Item[];
	readonly key: string | number | null;
}

/** A row of either table. */
export interface Row {
	readonly id: string;
	readonly states: readonly UnitId[];
	/** A `PactKind` or an `EventKind`. */
	readonly kind: string;
	/** Every confidence that any value of the row has. */
	readonly confidences: ReadonlySet<Confidence>;
	/** Where the row stands in time: of signature (or initialling), or of the event. */
	readonly day: Day | null;
	readonly cells: Readonly<Record<string, Cell>>;
	/** All its words, made plain for searching. */
	readonly text: string;
}

/** A short form of a date of the record: `21 Jan 1932`, `March 1927`. */
export function shortDate(words: Words, iso: string): string {
	const day = parseDay(iso);
	return day === undefined ? words.dateText(iso) : words.date(day, 'short');
}

/** Lower case without accents, so that `zeligowski` finds Żeligowski. */
export function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('ł', 'l')
		.replaceAll('Ł', 'L')
		.toLowerCase();
}

/** Every confidence within a value of the record. */
export function confidencesIn(value: unknown): Set<Confidence> {
	const found = new Set<Confidence>();
	const walk = (inner: unknown): void => {
		if (typeof inner !== 'object' || inner === null) return;
		const { confidence } = inner as { confidence?: Confidence };
		if (confidence && confidences.includes(confidence)) found.add(confidence);
		Object.values(inner).forEach(walk);
	};
	walk(value);
	return found;
}

/** A cell of plain text, sorted by that text. */
export function textCell(items: readonly Item[]): Cell {
	return { items, key: items.map(({ text }) => text).join(' ') || null };
}

/** Who signed, each with the state. */
export function personsCell(words: Words, persons: readonly Signatory[] = []): Cell {
	return textCell(
		persons.map((each) => ({
			text: `${each.name} (${words(`state.${each.side}`)})`,
			evidence: each
		}))
	);
}

/** The keys of sources, each a link to the list. */
export function sourcesCell(value: unknown): Cell {
	const keys = [...placesIn(value).keys()];
	return { items: keys.map((key) => ({ text: key, source: key })), key: keys.length || null };
}

/** A row with the words of its cells, notes and variants made plain for searching. */
export function withText(row: Omit<Row, 'text'>): Row {
	const said = Object.values(row.cells).flatMap(({ items }) =>
		items.flatMap(({ text, evidence }) => [
			text,
			evidence?.note,
			...(evidence?.variants ?? []).map((each) => each.text)
		])
	);
	return { ...row, text: plain(said.filter(Boolean).join(' ')) };
}
