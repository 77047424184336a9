import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { instruments, sources } from './record.ts';

it('fits the record and its sources into 9 kB, as the first page carries them', () => {
	const bytes = Buffer.from(JSON.stringify(instruments) + JSON.stringify(sources));
	expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(9000);
});
