import * as v from 'valibot';
import { firstDay } from './dates.ts';
import { instruments, sources } from './record.ts';
import { findings, type Finding } from './rules.ts';
import { annexKinds, confidences, endings, pactKinds } from './types.ts';
import type { Instrument, Source } from './types.ts';

/** One thing wrong with the record: the file, the row by its id or key, the field and the reason. */
export interface Problem extends Finding {
	readonly file: string;
	readonly row: string;
}

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
const shared = {
	place: maybe(words),
	term: maybe(term),
	signatories: maybe(v.array(v.strictObject({ name: text, side: text, ...evidence }))),
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
const instrumentRow: v.GenericSchema<unknown, Instrument> = v.strictObject({
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
	extensions: maybe(v.array(annex)),
	conciliation: maybe(annex),
	accessions: maybe(v.array(v.strictObject({ party: text, date: text, ...evidence }))),
	notes: maybe(v.array(words))
});
const sourceRow: v.GenericSchema<unknown, Source> = v.strictObject({
	key: v.pipe(v.string(), v.regex(/^[A-Z]+\d*$/, 'is not in capitals, like FRUS45')),
	title: text,
	where: maybe(text),
	url: maybe(v.pipe(v.string(), v.url())),
	note: maybe(text)
});

/** Valibot's own words speak of types and keys; the two commonest mistakes get plainer ones. */
function reason({ expected, received, message }: v.BaseIssue<unknown>): string {
	if (expected === 'never') return 'is no field of the record';
	return received === 'undefined' ? 'is missing' : message.replace(/^Invalid \w+: /, '');
}

/** Rows of the right form; what is wrong with the others, and with ids that come twice, is noted. */
function shaped<T>(
	rows: unknown,
	schema: v.GenericSchema<unknown, T>,
	id: 'id' | 'key',
	file: string,
	problems: Problem[]
): T[] {
	if (!Array.isArray(rows)) {
		problems.push({ file, row: '-', field: '-', reason: 'is not a list of rows' });
		return [];
	}
	const seen = new Set<unknown>();
	return rows.flatMap((row: Record<string, unknown> | null, at) => {
		const name = typeof row?.[id] === 'string' ? row[id] : `row ${at + 1}`;
		const note = (field: string, reason: string) =>
			problems.push({ file, row: name, field, reason });
		if (seen.has(name)) note(id, `${name} comes twice`);
		seen.add(name);
		const result = v.safeParse(schema, row);
		if (result.success) return [result.output];
		for (const issue of result.issues) note(v.getDotPath(issue) ?? '-', reason(issue));
		return [];
	});
}

/** Everything wrong with a record, in its order; empty for a good one. Takes parsed JSON as it is. */
export function validateRecord(instruments: unknown, sources: unknown): Problem[] {
	const file = 'src/lib/pacts/instruments.json';
	const problems: Problem[] = [];
	const cited = shaped(sources, sourceRow, 'key', 'src/lib/pacts/sources.json', problems);
	const known = new Set(cited.map(({ key }) => key));
	let last = -Infinity;
	for (const row of shaped(instruments, instrumentRow, 'id', file, problems)) {
		for (const finding of findings(row, known)) problems.push({ file, row: row.id, ...finding });
		const day = firstDay((row.values.signed ?? row.values.initialled)?.date ?? '') ?? last;
		if (day < last)
			problems.push({ file, row: row.id, field: 'values', reason: 'is not in order of date' });
		last = day;
	}
	return problems;
}

/** A problem as one line: `src/lib/pacts/instruments.json: fin1932: values.signed.date: ...`. */
export function line({ file, row, field, reason }: Problem): string {
	return `${file}: ${row}: ${field}: ${reason}`;
}

/** Throws an Error with one line for each problem; checks the record itself if given nothing. */
export function assertRecord(rows: unknown = instruments, cited: unknown = sources): void {
	const problems = validateRecord(rows, cited);
	if (problems.length) throw new Error(`the record is broken\n${problems.map(line).join('\n')}`);
}
