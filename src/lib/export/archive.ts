import { dataVersion } from '#lib/pacts/version.ts';
import { manifestCsv, manifestJson, type Entry } from './manifest.ts';

/** A file of an archive. */
export interface Item {
	entry: Entry;
	bytes: Uint8Array<ArrayBuffer>;
}

// The first moment that a ZIP can name: the same files give the same bytes on any day. It is written
// as local time, so it is local time here.
const moment = () => new Date(1980, 0, 1);

/** A ZIP of files and their manifest, stored and not compressed: pictures hardly shrink any more. */
export async function archive(items: readonly Item[]): Promise<Uint8Array<ArrayBuffer>> {
	const { strToU8, zipSync } = await import('fflate');
	const entries = items.map(({ entry }) => entry);
	const files = {
		...Object.fromEntries(items.map(({ entry, bytes }) => [entry.file, bytes])),
		'manifest.csv': strToU8(manifestCsv(entries)),
		'manifest.json': strToU8(manifestJson(entries, dataVersion))
	};
	return zipSync(files, { level: 0, mtime: moment() }) as Uint8Array<ArrayBuffer>;
}

/** Name of a file in a numbered set: `01_1926-04-24_germany.png`. */
export function numbered(order: number, date: string, state: string, format: string): string {
	return `${String(order).padStart(2, '0')}_${date}_${state}.${format}`;
}
