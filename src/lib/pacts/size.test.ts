import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { eventRows, instruments, sources } from './record.ts';

it('fits the record and its sources into 13 kB, as the first card brings them', () => {
	const bytes = Buffer.from(
		[instruments, eventRows, sources].map((rows) => JSON.stringify(rows)).join('')
	);
	expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(13_000);
});
