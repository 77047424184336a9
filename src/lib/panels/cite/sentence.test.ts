import * as messages from 'messages:en';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '#lib/i18n/words.ts';
import type { Citation } from './citation.ts';
import { sentence } from './sentence.ts';

const words = wordsOf('en', messages);
const cited: Citation = {
	author: 'Pact Atlas 1932 contributors',
	title: 'Europe on 25 July 1932: Poland',
	work: 'Pact Atlas 1932',
	version: '1.0.0',
	hash: 'a1b2c3d4e5f6',
	note: 'SHA-256 of the record begins a1b2c3d4e5f6',
	url: 'https://atlas.example/?date=1932-07-25&state=poland',
	accessed: '2026-03-06'
};
beforeAll(() => words.load('cite'));

// Reads a sentence of a Chicago bibliography: full stops part the elements, quotation marks the title.
const parts =
	/^(?<author>[^.]+)\. “(?<title>[^”]+)\.” (?<work>[^.]+)\. Data version (?<version>[\d.]+) \(record (?<hash>[0-9a-f]{12})\)\. Accessed (?<accessed>[A-Z][a-z]+ \d+, \d{4})\. (?<url>\S+)\.$/;

describe('the citation as a sentence', () => {
	it('has the elements of a Chicago bibliography in their order', () => {
		expect(sentence(words, cited)).toBe(
			'Pact Atlas 1932 contributors. “Europe on 25 July 1932: Poland.” Pact Atlas 1932. Data version 1.0.0 (record a1b2c3d4e5f6). Accessed March 6, 2026. https://atlas.example/?date=1932-07-25&state=poland.'
		);
	});

	it('is read back as what was written', () => {
		const { note, accessed, ...rest } = cited;
		expect(note).toContain(cited.hash);
		const read = parts.exec(sentence(words, cited))?.groups;
		expect(read).toEqual({ ...rest, accessed: 'March 6, 2026' });
		expect(accessed).toBe('2026-03-06');
	});

	it('refuses a day that does not exist', () => {
		expect(() => sentence(words, { ...cited, accessed: '2026-02-30' })).toThrow('no day');
	});
});
