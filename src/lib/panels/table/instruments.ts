import type { Words } from '#lib/i18n/words.ts';
import { firstDay } from '#lib/pacts/dates.ts';
import { instruments } from '#lib/pacts/record.ts';
import type { Annex, DateValue, Instrument, TermValue } from '#lib/pacts/types.ts';
import {
	confidencesIn,
	personsCell,
	shortDate,
	sourcesCell,
	textCell,
	withText,
	type Cell,
	type Item,
	type Row
} from './row.ts';

/** Columns of the table of instruments, in order. */
export const instrumentColumns = [
	'state',
	'title',
	'initialled',
	'signed',
	'place',
	'persons',
	'in-force',
	'term',
	'extended',
	'conciliation',
	'ended',
	'citation',
	'notes',
	'sources'
] as const;

/** Every instrument of the record as a row, in order of signature (of initialling, where unsigned). */
export function instrumentRows(words: Words): Row[] {
	return instruments
		.map((one) => rowOf(words, one))
		.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity));
}

function rowOf(words: Words, one: Instrument): Row {
	const { id, parties, kind, values, place, signatories, citations = [], accessions = [] } = one;
	const begun = values.signed ?? values.initialled;
	return withText({
		id,
		states: [...parties, ...accessions.map(({ party }) => party)],
		kind,
		confidences: confidencesIn(one),
		day: (begun && firstDay(begun.date)) ?? null,
		cells: {
			state: textCell(parties.map((state) => ({ text: words(`state.${state}`), state }))),
			title: titleCell(words, one),
			initialled: dateCell(words, values.initialled),
			signed: signedCell(words, one),
			place: textCell([{ text: place.text, evidence: place }]),
			persons: personsCell(words, signatories),
			'in-force': dateCell(words, values.inForce),
			term: termCell(words, one.term),
			extended: extendedCell(words, one),
			conciliation: annexCell(words, one.conciliation),
			ended: endedCell(words, one),
			citation: textCell(citations.map((each) => ({ text: each.text, evidence: each }))),
			notes: textCell((one.notes ?? []).map((note) => ({ text: note.text, evidence: note }))),
			sources: sourcesCell(one)
		}
	});
}

function titleCell(words: Words, { title, titleFrom, kind }: Instrument): Cell {
	const items: Item[] = [
		{ text: title, evidence: titleFrom },
		{ text: words(`table.kind.${kind}`), remark: true }
	];
	return { items, key: title };
}

function dateCell(words: Words, value: DateValue | undefined): Cell {
	if (!value) return { items: [], key: null };
	const items = [{ text: shortDate(words, value.date), evidence: value }];
	return { items, key: firstDay(value.date) ?? null };
}

// A text that was never signed stands where it was initialled.
function signedCell(words: Words, { values }: Instrument): Cell {
	if (values.signed) return dateCell(words, values.signed);
	return {
		items: [{ text: words('table.never-signed'), remark: true }],
		key: dateCell(words, values.initialled).key
	};
}

function termCell(words: Words, term: TermValue | undefined): Cell {
	if (!term) return { items: [], key: null };
	const { months, text } = term;
	const said = [months && words('card.months', { months }), text].filter(Boolean).join('; ');
	return { items: [{ text: said, evidence: term }], key: months ?? said };
}

function annexItems(words: Words, annex: Annex, kind?: string): Item[] {
	const { signed, inForce, term, until, place, citations = [], note } = annex;
	const begun = inForce && words('card.annex-in-force', { date: shortDate(words, inForce.date) });
	const date = shortDate(words, signed.date);
	const more: Item[] = [
		...(place ? [{ text: place.text, evidence: place }] : []),
		...(inForce && begun ? [{ text: begun, evidence: inForce }] : []),
		...termCell(words, term).items,
		...(until
			? [{ text: words('card.until', { text: shortDate(words, until.date) }), evidence: until }]
			: []),
		...citations.map((each) => ({ text: each.text, evidence: each })),
		...(note ? [{ text: note }] : [])
	];
	return [
		{ text: kind ? `${kind} ${date}` : date, evidence: signed },
		...more.map((item) => ({ ...item, remark: true, joined: true }))
	];
}

function annexCell(words: Words, annex: Annex | undefined): Cell {
	if (!annex) return { items: [], key: null };
	return { items: annexItems(words, annex), key: firstDay(annex.signed.date) ?? null };
}

function extendedCell(words: Words, { extensions = [], accessions = [] }: Instrument): Cell {
	const first = extensions[0]?.signed ?? accessions[0];
	const items = [
		...extensions.flatMap((annex) => annexItems(words, annex, words(`card.${annex.kind}`))),
		...accessions.map((one) => ({
			text: words('table.acceded', { state: one.party, date: shortDate(words, one.date) }),
			evidence: one
		}))
	];
	return { items, key: (first && firstDay(first.date)) ?? null };
}

function endedCell(words: Words, { values: { ended } }: Instrument): Cell {
	if (!ended) return { items: [], key: null };
	const { date, how } = ended;
	const text = date ? shortDate(words, date) : words('event.no-agreed-date');
	return {
		items: [
			{ text, evidence: ended },
			...(how ? [{ text: words(`how.${how}`), remark: true }] : [])
		],
		key: (date && firstDay(date)) ?? null
	};
}
