import data from './lines.json' with { type: 'json' };
import { source as recordSource } from './record.ts';
import type { Evidence, Source, SourceKey } from './types.ts';

/** A statement of a note: the message `line.<text>` under the heading `line.<label>`, and what backs it. */
export interface LineRow extends Evidence {
	/** Absent where the statement continues the one before. */
	readonly label?: string;
	readonly text: string;
}

/** What is written about one of the lines that the map dashes or dots. */
export interface LineLaw {
	readonly id: string;
	readonly status: 'disputed' | 'internal';
	readonly rows: readonly LineRow[];
}

/** The law of the three marked lines on 1 July 1932. */
export const lineLaws = data.lines as readonly LineLaw[];

const own = new Map<SourceKey, Source>(data.sources.map((row) => [row.key, row]));

/** A source of the notes: one of their own, or one of the record. */
export function lineSource(key: SourceKey): Source | undefined {
	return own.get(key) ?? recordSource(key);
}

/** The note with this id. */
export function lineLaw(id: string): LineLaw | undefined {
	return lineLaws.find((law) => law.id === id);
}
