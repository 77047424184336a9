import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { canonical } from '#lib/pacts/canonical.ts';
import { eventRows, instruments, sources } from '#lib/pacts/record.ts';

// npm run record: what is made of the record, after a change of its rows.
const text = canonical({ instruments, events: eventRows, sources });
const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
writeFileSync(new URL('../lib/pacts/hash.json', import.meta.url), `${JSON.stringify({ hash })}\n`);
