import { writeFileSync } from 'node:fs';
import { outlinesOf } from '#lib/pacts/derive.ts';
import { instruments } from '#lib/pacts/record.ts';
import { gradient } from '#lib/scene/gradient.ts';

// npm run outline: what the first page needs of the record and of the colours, worked out beforehand.
write('pacts/outline.json', outlinesOf(instruments));
write('scene/ramp.json', gradient());

function write(path: string, content: unknown): void {
	const file = new URL(`../lib/${path}`, import.meta.url);
	writeFileSync(file, `${JSON.stringify(content)}\n`);
}
