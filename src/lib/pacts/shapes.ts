import * as v from 'valibot';
import { relations, type EventRow } from './eventrow.ts';
import { annexKinds, confidences, endings, eventKinds, pactKinds } from './types.ts';
import type { Instrument, Source } from './types.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const keys = v.array(text);
const months = v.pipe(v.number(), v.integer(), v.minValue(1));
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(schema);

const evidence = {
	confidence: v.picklist(confidences),
	sources: keys,
	at: maybe(v.record(text, text)),
	note: maybe(text),
	variants: maybe(v.array(v.strictObject({ date: maybe(text), text: maybe(text), by: keys })))
};
const date = v.strictObject({ date: text, ...evidence });
const words = v.strictObject({ text, ...evidence });
const term = v.strictObject({ months: maybe(months), text: maybe(text), ...evidence });
const persons = maybe(v.array(v.strictObject({ name: text, side: text, ...evidence })));
const shared = {
	place: maybe(words),
	term: maybe(term),
	signatories: persons,
	citations: maybe(v.array(words))
};
const annex = v.strictObject({
	kind: v.picklist(annexKinds),
	signed: date,
	inForce: maybe(date),
	until: maybe(date),
	note: maybe(text),
	...shared
});

/** Form of a row of `instruments.json`. */
export const instrumentRow: v.GenericSchema<unknown, Instrument> = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z]+\d{4}[a-z]?$/, 'is not of the form fin1932')),
	parties: v.pipe(v.array(text), v.minLength(1, 'names no party')),
	kind: v.picklist(pactKinds),
	title: text,
	titleFrom: v.strictObject(evidence),
	values: v.strictObject({
		initialled: maybe(date),
		signed: maybe(date),
		inForce: maybe(date),
		ended: maybe(
			v.strictObject({ date: maybe(text), how: maybe(v.picklist(endings)), ...evidence })
		)
	}),
	...shared,
	place: words,
	initialling: maybe(v.strictObject({ place: maybe(words), signatories: persons })),
	extensions: maybe(v.array(annex)),
	conciliation: maybe(annex),
	accessions: maybe(v.array(v.strictObject({ party: text, date: text, ...evidence }))),
	notes: maybe(v.array(words))
});

/** Form of a row of `events.json`. */
export const eventRow: v.GenericSchema<unknown, EventRow> = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*(-\d{4})?(-[a-z]+)+$/, 'is not hyphenated')),
	state: text,
	instrument: maybe(text),
	kind: v.picklist(eventKinds),
	relations: maybe(v.picklist(relations)),
	date: maybe(text),
	until: maybe(text),
	place: maybe(words),
	persons,
	text: maybe(text),
	...evidence
});

/** Form of a row of `sources.json`. */
export const sourceRow: v.GenericSchema<unknown, Source> = v.strictObject({
	key: v.pipe(v.string(), v.regex(/^[A-Z]+\d*$/, 'is not in capitals, like FRUS45')),
	title: text,
	where: maybe(text),
	url: maybe(v.pipe(v.string(), v.url())),
	note: maybe(text)
});
