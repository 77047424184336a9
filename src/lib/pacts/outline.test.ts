import { expect, it } from 'vitest';
import { outlinesOf } from './derive.ts';
import { outlines } from './outline.ts';
import { instruments } from './record.ts';

it('the outline is that of the record (npm run outline writes it anew)', () => {
	expect(outlines).toEqual(outlinesOf(instruments));
	expect(outlines.length).toBeGreaterThan(12);
});
