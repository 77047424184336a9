import * as v from 'valibot';
import { firstDay } from './dates.ts';
import { eventFindings, placeOf } from './eventrules.ts';
import type { Finding } from './evidence.ts';
import { eventRows, instruments, sources } from './record.ts';
import { findings } from './rules.ts';
import { eventRow, instrumentRow, sourceRow } from './shapes.ts';
import type { Instrument } from './types.ts';

/** One thing wrong with the record: the file, the row by its id or key, the field and the reason. */
export interface Problem extends Finding {
	readonly file: string;
	readonly row: string;
}

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
export function validateRecord(
	instruments: unknown,
	sources: unknown,
	events: unknown = []
): Problem[] {
	const file = 'src/lib/pacts/instruments.json';
	const problems: Problem[] = [];
	const cited = shaped(sources, sourceRow, 'key', 'src/lib/pacts/sources.json', problems);
	const known = new Set(cited.map(({ key }) => key));
	const rows = shaped(instruments, instrumentRow, 'id', file, problems);
	let last = -Infinity;
	for (const row of rows) {
		for (const finding of findings(row, known)) problems.push({ file, row: row.id, ...finding });
		const day = firstDay((row.values.signed ?? row.values.initialled)?.date ?? '') ?? last;
		if (day < last)
			problems.push({ file, row: row.id, field: 'values', reason: 'is not in order of date' });
		last = day;
	}
	problems.push(...eventProblems(events, rows, known));
	return problems;
}

function eventProblems(
	events: unknown,
	instruments: readonly Instrument[],
	keys: ReadonlySet<string>
): Problem[] {
	const file = 'src/lib/pacts/events.json';
	const problems: Problem[] = [];
	const known = { keys, instruments: new Map(instruments.map((row) => [row.id, row])) };
	let last = '';
	for (const row of shaped(events, eventRow, 'id', file, problems)) {
		for (const finding of eventFindings(row, known))
			problems.push({ file, row: row.id, ...finding });
		if (placeOf(row) < last)
			problems.push({ file, row: row.id, field: 'date', reason: 'is not in order' });
		last = placeOf(row);
	}
	return problems;
}

/** A problem as one line: `src/lib/pacts/instruments.json: fin1932: values.signed.date: ...`. */
export function line({ file, row, field, reason }: Problem): string {
	return `${file}: ${row}: ${field}: ${reason}`;
}

/** Throws an Error with one line for each problem; checks the record itself if given nothing. */
export function assertRecord(
	rows: unknown = instruments,
	cited: unknown = sources,
	events: unknown = eventRows
): void {
	const problems = validateRecord(rows, cited, events);
	if (problems.length) throw new Error(`the record is broken\n${problems.map(line).join('\n')}`);
}
