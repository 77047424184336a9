import { createHash } from 'node:crypto';
import { canonical } from '#lib/pacts/canonical.ts';
import { events } from '#lib/pacts/chronology.ts';
import { files } from '#lib/pacts/open/publish.ts';
import { eventRows, instruments, sources } from '#lib/pacts/record.ts';
import { dataVersion } from '#lib/pacts/version.ts';
import { descriptor } from './descriptor.ts';

/** First 12 hex digits of the SHA-256 of a record as canonical JSON. */
export function hashOf(record: {
	instruments: unknown;
	events: unknown;
	sources: unknown;
}): string {
	return createHash('sha256').update(canonical(record)).digest('hex').slice(0, 12);
}

/** What `npm run record` writes, by path from the root: the hash and static/data. */
export function publication(): Record<string, string> {
	const hash = hashOf({ instruments, events: eventRows, sources });
	const made = files({ instruments, events, sources, version: dataVersion, hash });
	const package_ = { 'datapackage.json': descriptor(made, dataVersion) };
	const data = Object.entries({ ...made, ...package_ });
	return {
		'src/lib/pacts/hash.json': `{ "hash": "${hash}" }\n`,
		...Object.fromEntries(data.map(([name, text]) => [`static/data/${name}`, text]))
	};
}
