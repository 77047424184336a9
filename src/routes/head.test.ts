import { describe, expect, it } from 'vitest';
import { headOf, pageOf, pathIn } from './head.ts';

const html =
	'<title>25 July 1932: Poland</title><meta name="description" content="Poland &amp; the USSR"/>';
const page = { site: 'https://pacts.example', lang: 'lv', html, picture: '/preview/lv.png' };
const tags = ['en', 'lv', 'uk'];

describe('paths in a language', () => {
	it('put English at the root and others below their tag, and find the page again', () => {
		for (const lang of tags)
			for (const name of ['', 'claims/', 'on/1932-07-25/'])
				expect(pageOf(pathIn(lang, name), lang)).toBe(name);
		expect([pathIn('en', 'claims/'), pathIn('lv', '')]).toEqual(['/claims/', '/lv/']);
	});
});

describe('headOf', () => {
	it('names every language of a page once, and English for all others', () => {
		const head = headOf({ ...page, path: '/lv/claims/', tags });
		const found = [...head.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag);
		expect(found).toEqual(['en', 'lv', 'uk', 'x-default']);
		for (const line of [
			'<link rel="canonical" href="https://pacts.example/lv/claims/" />',
			'<link rel="alternate" href="https://pacts.example/claims/" hreflang="x-default" />',
			'<link rel="alternate" href="https://pacts.example/uk/claims/" hreflang="uk" />',
			'<meta property="og:url" content="https://pacts.example/lv/claims/" />',
			'<meta property="og:image" content="https://pacts.example/preview/lv.png" />'
		])
			expect(head).toContain(line);
	});

	it('says the title and description of the page again, once escaped', () => {
		const head = headOf({ ...page, path: '/lv/', tags });
		expect(head).toContain('<meta property="og:title" content="25 July 1932: Poland" />');
		expect(head).toContain('<meta property="og:description" content="Poland &amp; the USSR" />');
	});

	it('sends the page of a signature to the map on that day, but is shared under its own address', () => {
		const head = headOf({ ...page, path: '/lv/on/1932-07-25/', tags });
		expect(head).toContain('rel="canonical" href="https://pacts.example/lv/?date=1932-07-25"');
		expect(head).toContain('property="og:url" content="https://pacts.example/lv/on/1932-07-25/"');
	});

	it('has no address at all where the site is not known', () => {
		const head = headOf({ ...page, site: '', path: '/lv/claims/', tags });
		expect(head).not.toMatch(/canonical|hreflang|og:url|og:image|:\/\//);
		expect(head).toContain('og:title');
	});

	it('names no other language where there is one alone', () => {
		expect(headOf({ ...page, path: '/', lang: 'en', tags: ['en'] })).not.toContain('hreflang');
	});
});
