import { civil } from '#lib/calendar/day.ts';
import { plain, type Row } from './row.ts';

/** How a table is narrowed and ordered; each field has a place in the address, '' means any. */
export interface Query {
	readonly state: string;
	readonly kind: string;
	readonly confidence: string;
	/** First and last year, '' for no bound. */
	readonly from: string;
	readonly to: string;
	readonly text: string;
	/** A column, or '' for the order of time. */
	readonly sort: string;
	readonly descending: boolean;
}

/** What can be asked of a table: all that its rows and columns have. */
export interface Options {
	readonly states: readonly string[];
	readonly kinds: readonly string[];
	readonly confidences: readonly string[];
	readonly years: readonly string[];
	readonly columns: readonly string[];
}

/** The whole table in order of time. */
export const wholeTable: Query = {
	state: '',
	kind: '',
	confidence: '',
	from: '',
	to: '',
	text: '',
	sort: '',
	descending: false
};

const longest = 80;

/** The query of an address; what the table does not have is left out. */
export function readQuery(search: string, options: Options): Query {
	const given = new URLSearchParams(search);
	const one = (name: string, from: readonly string[]) => {
		const value = given.get(name) ?? '';
		return from.includes(value) ? value : '';
	};
	const year = (name: string) => {
		const value = given.get(name) ?? '';
		return /^1\d{3}$/.test(value) ? value : '';
	};
	const sort = one('sort', options.columns);
	return {
		state: one('state', options.states),
		kind: one('kind', options.kinds),
		confidence: one('confidence', options.confidences),
		from: year('from'),
		to: year('to'),
		text: (given.get('q') ?? '').slice(0, longest),
		sort,
		descending: given.get('order') === 'descending'
	};
}

/** The query as an address has it, '' for the whole table in order of time. */
export function writeQuery(query: Query): string {
	const { text, descending, ...rest } = query;
	const out = new URLSearchParams(Object.entries(rest).filter(([, value]) => value));
	if (text.trim()) out.set('q', text.trim());
	if (descending) out.set('order', 'descending');
	const said = out.toString();
	return said && `?${said}`;
}

/** The rows that answer a query, in its order. Rows come in order of time. */
export function answer(rows: readonly Row[], query: Query, lang: string): Row[] {
	const found = rows.filter((row) => fits(row, query));
	const { sort, descending } = query;
	if (!sort) return descending ? found.reverse() : found;
	const { compare } = new Intl.Collator(lang, { numeric: true });
	const sign = descending ? -1 : 1;
	return found.sort((a, b) => {
		const [left, right] = [a.cells[sort]?.key ?? null, b.cells[sort]?.key ?? null];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
		return sign * compare(String(left), String(right));
	});
}

function fits(row: Row, { state, kind, confidence, from, to, text }: Query): boolean {
	const year = row.day === null ? null : civil(row.day).year;
	return (
		(!state || row.states.includes(state)) &&
		(!kind || row.kind === kind) &&
		(!confidence || [...row.confidences].some((one) => one === confidence)) &&
		(!from || (year !== null && year >= Number(from))) &&
		(!to || (year !== null && year <= Number(to))) &&
		plain(text)
			.split(/\s+/)
			.every((word) => row.text.includes(word))
	);
}
