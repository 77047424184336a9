import { formatDay } from '#lib/calendar/day.ts';
import type { Figure } from './figure.ts';

/** What a manifest says of one file. */
export interface Entry {
	/** Name within the set. */
	file: string;
	/** Lower-case hex. */
	sha256: string;
	bytes: number;
	width: number;
	height: number;
	/** ISO date shown, and the basis of the colours. */
	date: string;
	basis: string;
	lang: string;
}

const columns = ['file', 'sha256', 'bytes', 'width', 'height', 'date', 'basis', 'lang'] as const;

/** The entry of a file that shows a figure. */
export async function entryOf(
	file: string,
	bytes: Uint8Array<ArrayBuffer>,
	{ width, height, view, lang }: Figure
): Promise<Entry> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const date = formatDay(view.day);
	return { file, sha256, bytes: bytes.length, width, height, date, basis: view.basis, lang };
}

/** The manifest as a table: CSV with a line of names; no value here has a comma or a quote. */
export function manifestCsv(entries: readonly Entry[]): string {
	const lines = entries.map((entry) => columns.map((name) => entry[name]).join(','));
	return [columns.join(','), ...lines, ''].join('\n');
}

/** The manifest as JSON, with the version of the data; no time of making, so that it stays the same. */
export function manifestJson(entries: readonly Entry[], dataVersion: string): string {
	return `${JSON.stringify({ title: 'Pact Atlas 1932', dataVersion, files: entries }, null, '\t')}\n`;
}
