import type { Words } from '#lib/i18n/words.ts';
import { events, type PactEvent } from '#lib/pacts/chronology.ts';
import { firstDay } from '#lib/pacts/dates.ts';
import { instrument } from '#lib/pacts/record.ts';
import { confidences } from '#lib/pacts/types.ts';
import { eventDate, eventName } from '../eventtexts.ts';
import {
	confidencesIn,
	personsCell,
	shortDate,
	sourcesCell,
	textCell,
	withText,
	type Cell,
	type Row
} from './row.ts';

/** Columns of the table of events, in order. */
export const eventColumns = [
	'state',
	'date',
	'event',
	'title',
	'place',
	'persons',
	'evidence',
	'sources'
] as const;

/** Every event of the record as a row, in order of date; those without a date come last. */
export function eventRows(words: Words): Row[] {
	return events.map((one) => rowOf(words, one));
}

function rowOf(words: Words, event: PactEvent): Row {
	const { id, state, kind, date, place, persons, note, evidence } = event;
	const day = date ? (firstDay(date) ?? null) : null;
	const about = event.instrument === null ? undefined : instrument(event.instrument);
	const { confidence } = evidence;
	return withText({
		id,
		states: [state],
		kind,
		confidences: confidencesIn([evidence, place, persons, event.carriedTo]),
		day,
		cells: {
			state: textCell([{ text: words(`state.${state}`), state }]),
			date: {
				items: [{ text: eventDate(words, event, (iso) => shortDate(words, iso)), evidence }],
				key: day
			},
			event: {
				items: [{ text: eventName(words, event) }, ...(note ? [{ text: note, remark: true }] : [])],
				key: eventName(words, event)
			},
			title: textCell(about ? [{ text: about.title }] : []),
			place: textCell(place ? [{ text: place.text, evidence: place }] : []),
			persons: personsCell(words, persons),
			evidence: evidenceCell(words, event, confidences.indexOf(confidence)),
			sources: sourcesCell([evidence, place, persons])
		}
	});
}

function evidenceCell(words: Words, { evidence }: PactEvent, key: number): Cell {
	const { confidence, note } = evidence;
	return {
		items: [
			{ text: words(`confidence.${confidence}`) },
			...(note ? [{ text: note, remark: true }] : [])
		],
		key
	};
}
