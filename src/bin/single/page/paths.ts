// Stands in for `$app/paths`: pages are fragments, and files are made by the page itself.
import { events } from '#lib/pacts/chronology.ts';
import { files as published } from '#lib/pacts/open/publish.ts';
import { instruments, sources } from '#lib/pacts/record.ts';
import { dataVersion, recordHash } from '#lib/pacts/version.ts';
import description from '../../../../static/data/datapackage.json?raw';
import print from '../../../../static/print.css?url';

const names = new Map<string, string>();

/** The address of a page of the file, from its path on the site. */
export function resolve(path: string): string {
	return `#${path}`;
}

/** The address of a file of the record or of the style for print, from its path on the site; throws for any other. */
export function asset(path: string): string {
	if (path === '/print.css') return print;
	const name = path.replace('/data/', '');
	const made = published({ instruments, events, sources, version: dataVersion, hash: recordHash });
	const text = { ...made, 'datapackage.json': description }[name];
	if (text === undefined) throw new Error(`This copy of the atlas lacks ${path}`);
	const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
	names.set(url, name);
	return url;
}

/** The name under which a file of the record is saved: its address has none. */
export function nameOf(url: string): string | undefined {
	return names.get(url);
}
