/** Type of a column in the terms of Table Schema; `array` and `object` are JSON within the cell. */
export type CellType = 'string' | 'integer' | 'boolean' | 'array' | 'object';

/** A column of a published table: what it is called, what it means, and what a row has in it. */
export interface Column<Row> {
	readonly name: string;
	readonly type: CellType;
	readonly description: string;
	/** The values that it can have, where they are a closed list. */
	readonly values?: readonly string[];
	/** Pattern of its values. */
	readonly pattern?: string;
	readonly required?: boolean;
	readonly of: (row: Row) => unknown;
}

/** A table as CSV by RFC 4180, with a line feed alone at the end of a line. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	const lines = rows.map((row) => columns.map((column) => quoted(cell(column.of(row)))));
	const head = columns.map(({ name }) => name);
	return [head, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

/** Text of a value: nothing for undefined, null and empty lists; JSON for lists and objects. */
function cell(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (typeof value !== 'object') return String(value);
	const text = JSON.stringify(value);
	return text === '[]' || text === '{}' ? '' : text;
}

function quoted(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of a line that a CSV reader has split, as values; an empty cell is undefined. */
export function fromCells<Row>(
	columns: readonly Column<Row>[],
	cells: Readonly<Record<string, string>>
): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		columns.map(({ name, type }) => [name, valueOf(type, cells[name] ?? '')])
	);
}

function valueOf(type: CellType, text: string): unknown {
	if (text === '') return undefined;
	if (type === 'string') return text;
	if (type === 'integer') return Number(text);
	return JSON.parse(text) as unknown;
}
