import { formatDay } from '#lib/calendar/day.ts';
import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { signatures } from './events.ts';
import { pathIn } from './head.ts';

const tags = languages.map(({ tag }) => tag);

/** Every page within a language that search engines should know; `on/…/` stands for a view of the map. */
export const pages: readonly string[] = [
	'',
	'claims/',
	'compare/',
	'embed/',
	'read/',
	'steps/',
	'table/',
	'table/events/'
];

/** Pages that are of use to nobody who comes from a search: they say so themselves. */
export const apart: readonly string[] = ['present/'];

/** Pages to share, of one signature each. */
export const shared: readonly string[] = signatures.map(({ day }) => `on/${formatDay(day)}/`);

/** The site's plan for search engines: https://www.sitemaps.org/protocol.html, with languages. */
export function sitemap(site: string, of: readonly string[] = tags): string {
	const link = (tag: string, lang: string, page: string) =>
		`<xhtml:link rel="alternate" hreflang="${tag}" href="${site}${pathIn(lang, page)}"/>`;
	const entry = (lang: string, page: string) => {
		const others = of.length > 1 ? of.map((tag) => link(tag, tag, page)) : [];
		if (others.length) others.push(link('x-default', rootLanguage, page));
		return `<url><loc>${site}${pathIn(lang, page)}</loc>${others.join('')}</url>`;
	};
	const urls = [...pages, ...shared].flatMap((page) => of.map((lang) => entry(lang, page)));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>\n'
	].join('\n');
}

/** Everything may be read by everyone; the plan is named by its absolute address. */
export function robots(site: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`;
}
