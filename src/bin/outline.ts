import { writeFileSync } from 'node:fs';
import { outlinesOf } from '#lib/pacts/derive.ts';
import { instruments } from '#lib/pacts/record.ts';

// npm run outline: what the first page needs of the record, after a change of instruments.json.
const file = new URL('../lib/pacts/outline.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(outlinesOf(instruments))}\n`);
