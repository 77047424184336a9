import { languages, rootLanguage } from '#lib/i18n/languages.ts';

/** A page as the build writes it, of whose head search engines and previews are told more. */
export interface Page {
	/** Public address of the site without a slash at its end; '' where the build knows none. */
	site: string;
	/** Path with the language, as `/lv/claims/`. */
	path: string;
	lang: string;
	/** The page's markup: its title and description are said again to those who make previews. */
	html: string;
	/** Path of the picture that stands for the page, and the languages that the site speaks. */
	picture: string;
	tags?: readonly string[];
}

/** The path of a page in a language; `page` is its path within a language, as `claims/`. */
export function pathIn(lang: string, page: string): string {
	return lang === rootLanguage ? `/${page}` : `/${lang}/${page}`;
}

/** A path without its language: `/lv/claims/` and `/claims/` give `claims/`. */
export function pageOf(path: string, lang: string): string {
	const prefix = pathIn(lang, '');
	return path.startsWith(prefix) ? path.slice(prefix.length) : path.slice(1);
}

/**
 * Tags for previews and search engines. What needs an absolute address (canonical, other languages,
 * `og:url`, the picture) is left out where the build knows no site: a guess would lead astray.
 */
export function headOf({ site, path, lang, html, picture, tags = all }: Page): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
	const about = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const page = pageOf(path, lang);
	const meta = (name: string, content: string) =>
		content && `<meta property="${name}" content="${content.replaceAll('"', '&quot;')}" />`;
	const link = (rel: string, href: string, more = '') =>
		`<link rel="${rel}" href="${site}${href}"${more} />`;
	const alternate = (tag: string, of: string) =>
		link('alternate', pathIn(of, page), ` hreflang="${tag}"`);
	const known = [
		link('canonical', canonical(page, lang)),
		...(tags.length > 1 ? tags.map((tag) => alternate(tag, tag)) : []),
		...(tags.length > 1 ? [alternate('x-default', rootLanguage)] : []),
		meta('og:url', site + path),
		meta('og:image', site + picture),
		meta('og:image:width', '1200'),
		meta('og:image:height', '630'),
		meta('og:image:alt', title)
	];
	return [
		meta('og:site_name', 'Pact Atlas 1932'),
		meta('og:type', page ? 'article' : 'website'),
		meta('og:title', title),
		meta('og:description', about),
		`<meta name="twitter:card" content="${site ? 'summary_large_image' : 'summary'}" />`,
		...(site ? known : [])
	]
		.filter(Boolean)
		.join('\n\t\t');
}

const all = languages.map(({ tag }) => tag);

// The page of a signature stands for the map on that day; its own address is for sharing.
function canonical(page: string, lang: string): string {
	const date = /^on\/([\d-]{10})\/$/.exec(page)?.[1];
	return date ? pathIn(lang, `?date=${date}`) : pathIn(lang, page);
}
