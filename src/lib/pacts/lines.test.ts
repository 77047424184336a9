import { describe, expect, it } from 'vitest';
import data from './lines.json' with { type: 'json' };
import { lineLaw, lineLaws, lineSource } from './lines.ts';
import { source } from './record.ts';
import { confidences } from './types.ts';

const rows = lineLaws.flatMap(({ rows }) => rows);

describe('the notes on the law of the lines', () => {
	it('say of each line who held it, by which act, who claimed it, where it is written, and today', () => {
		expect(lineLaws.map(({ id }) => id)).toEqual(['vilnius', 'bessarabia', 'memel']);
		for (const law of lineLaws)
			expect(law.rows.map(({ label }) => label)).toEqual(
				expect.arrayContaining(['held', 'act', 'claim', 'cited', 'today'])
			);
		expect(lineLaw('memel')?.status).toBe('internal');
		expect(lineLaw('poland')).toBeUndefined();
	});

	it('name a source that is known for every statement, or say that it is unverified', () => {
		for (const { text, confidence, sources } of rows) {
			expect(confidences).toContain(confidence);
			expect(sources.length > 0, text).toBe(confidence !== 'unverified');
			for (const key of sources) expect(lineSource(key), key).toBeDefined();
		}
	});

	it('use every source of their own, under a key that the record does not have', () => {
		const used = new Set(rows.flatMap(({ sources }) => sources));
		for (const { key } of data.sources) {
			expect(used.has(key), key).toBe(true);
			expect(source(key), key).toBeUndefined();
		}
	});

	it('name within a source no other than the statement does', () => {
		for (const { at = {}, sources } of rows)
			for (const key of Object.keys(at)) expect(sources).toContain(key);
	});
});
