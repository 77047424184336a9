import { confidences, type Evidence } from '../types.ts';
import type { Column } from './csv.ts';

/** ISO text of a day, a month or a year. */
export const datePattern = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** What stands behind a value, apart from the confidence: a JSON cell. */
type Backing = Omit<Evidence, 'confidence'>;

/** The evidence of a value, and nothing else of it. */
export function evidenceOf({ confidence, sources, at, note, variants }: Evidence): Evidence {
	return { confidence, sources, at, note, variants };
}

/** Two columns for the evidence of the value `name`: how far to trust it, and on what it stands. */
export function evidenceColumns<Row>(
	name: string,
	of: (row: Row) => Evidence | undefined
): Column<Row>[] {
	return [
		{
			name: `${name}_confidence`,
			type: 'string',
			description: `How far ${name} may be trusted; unverified and disputed values are no plain facts`,
			values: confidences,
			of: (row) => of(row)?.confidence
		},
		{
			name: `${name}_evidence`,
			type: 'object',
			description: `What ${name} stands on: sources (keys of sources.csv), at (place in a source), note, variants (each answer of a dispute and who gives it)`,
			of: (row) => backing(of(row))
		}
	];
}

function backing(evidence: Evidence | undefined): Partial<Backing> | undefined {
	if (!evidence) return undefined;
	const { sources, at, note, variants } = evidence;
	return { ...(sources.length > 0 && { sources }), at, note, variants };
}

/** The evidence that `evidenceColumns` wrote; undefined where there was no value. */
export function readEvidence(
	cells: Readonly<Record<string, unknown>>,
	name: string
): Evidence | undefined {
	const confidence = cells[`${name}_confidence`];
	if (confidence === undefined) return undefined;
	const rest = (cells[`${name}_evidence`] ?? {}) as Partial<Backing>;
	return { confidence, sources: [], ...rest } as Evidence;
}
