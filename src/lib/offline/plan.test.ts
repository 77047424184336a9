import { describe, expect, it } from 'vitest';
import { belongs, languageOf, mapOf, wanted, type Shell, type Site } from './plan.ts';

const site: Site = {
	base: '/atlas',
	version: 'v1',
	build: ['/atlas/_app/immutable/a.js', '/atlas/_app/immutable/pdf.js'],
	files: [
		'/atlas/favicon.svg',
		'/atlas/kiosk.json',
		'/atlas/geo/europe.json',
		'/atlas/preview.png'
	],
	prerendered: [
		'/atlas/',
		'/atlas/lv/',
		'/atlas/table/',
		'/atlas/lv/table/',
		'/atlas/lv/on/1932-02-05/',
		'/atlas/404',
		'/atlas/outlines.svg',
		'/atlas/sitemap.xml'
	]
};
const shell: Shell = {
	common: ['/_app/immutable/a.js'],
	languages: { en: ['/_app/immutable/en.js'], lv: ['/_app/immutable/lv.js'] }
};

describe('what is kept', () => {
	it('for a reader is the shell, and the words and pages of the languages that are read', () => {
		expect(wanted(site, shell, ['lv'], false)).toEqual([
			'/atlas/_app/immutable/a.js',
			'/atlas/_app/immutable/lv.js',
			'/atlas/favicon.svg',
			'/atlas/lv/',
			'/atlas/lv/table/'
		]);
		expect(wanted(site, shell, ['en'], false)).toContain('/atlas/outlines.svg');
	});

	it('for a kiosk is everything but downloads for other programs', () => {
		const all = wanted(site, shell, ['en'], true);
		expect(all).toEqual(expect.arrayContaining([...site.build]));
		expect(all).toContain('/atlas/lv/on/1932-02-05/');
		expect(all).toContain('/atlas/kiosk.json');
		expect(all.filter((path) => /geo|preview|404|sitemap/.test(path))).toEqual([]);
	});
});

describe('a path within the site', () => {
	it('tells its language, which is English at the root', () => {
		expect(languageOf('/lv/table/', ['en', 'lv'])).toBe('lv');
		expect(languageOf('/on/1932-02-05/', ['en', 'lv'])).toBe('en');
	});

	it('is the map at the root of a language alone', () => {
		expect(['/', '/lv/', '/lv/table/', '/on/'].map(mapOf)).toEqual(['en', 'lv', null, null]);
	});
});

describe('a page belongs to a build', () => {
	const build = new Set(site.build);
	const page = (name: string) => `<link href="../_app/immutable/${name}" rel="modulepreload">`;

	it('whose scripts and styles it asks for', () => {
		expect(belongs(page('a.js') + page('pdf.js'), build, '/atlas')).toBe(true);
		expect(belongs('<p>no script at all</p>', build, '/atlas')).toBe(true);
	});

	it('and to no other one', () => {
		expect(belongs(page('a.js') + page('b.js'), build, '/atlas')).toBe(false);
		expect(belongs('import("/atlas/_app/immutable/b.js")', build, '/atlas')).toBe(false);
	});
});
