import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { formats } from './formats.ts';

const cited: Citation = {
	author: 'Pact Atlas 1932 contributors',
	title: 'Europe on 25 July 1932: Poland',
	work: 'Pact Atlas 1932',
	version: '1.0.0',
	hash: 'a1b2c3d4e5f6',
	note: 'SHA-256 of the record begins a1b2c3d4e5f6',
	url: 'https://atlas.example/?date=1932-07-25&basis=in-force&state=poland',
	accessed: '2026-03-06'
};
// What a title of another language or a free search might bring.
const hard: Citation = {
	...cited,
	title: 'Łódź & Co: 100 % “Žeimys”, {a_b} #1 $2 ~3 ^4 \\5',
	url: 'https://atlas.example/a%20b_c/table?q=P%26P&from=1932#x~y'
};

/** What a reference manager makes of the text. */
function readBack(text: string) {
	const [item] = new Cite(text).data;
	return {
		type: item?.type,
		author: item?.author?.map(({ literal, family }) => literal ?? family),
		title: item?.title,
		version: item?.version,
		url: item?.URL,
		accessed: item?.accessed?.['date-parts']?.[0]?.join('-'),
		note: item?.note
	};
}

describe.each(formats)('a citation in $id', ({ write }) => {
	it.each([
		['of a view', cited],
		['with signs that the format uses itself', hard]
	])('%s is read back by a library as what was written', (_, each) => {
		expect(readBack(write(each, 'pact-atlas-1932'))).toEqual({
			type: 'dataset',
			author: [each.author],
			title: each.title,
			version: each.version,
			url: each.url,
			accessed: '2026-3-6',
			note: each.note
		});
	});
});

describe('the formats', () => {
	it('keep the name of the whole work where the library knows the field', () => {
		for (const { id, write } of formats) {
			const [item] = new Cite(write(cited, 'key')).data;
			if (id !== 'ris') expect(item?.['container-title']).toBe('Pact Atlas 1932');
		}
		const ris = formats.find(({ id }) => id === 'ris');
		expect(ris?.write(cited, 'key')).toContain('T2  - Pact Atlas 1932\r\n');
	});

	it('keep the key of the entry', () => {
		for (const { write } of formats)
			expect(write(cited, 'pact-atlas-1932-1932-07-25')).toContain('pact-atlas-1932-1932-07-25');
	});
});
