import { isLanguage, languages, rootLanguage, type Language } from '#lib/i18n/languages.ts';

/** Where in the file the reader is: the address after `#`, as `#/lv/claims/?date=1932-07-25`. */
export interface Place {
	lang: Language;
	/** Path of the page within its language, as `claims`; '' for the map. */
	page: string;
	/** The query with its question mark; '' where there is none. */
	search: string;
}

/**
 * The place that a fragment names. English is at `#/`, as on the site; a file without English, and an
 * address that names no place at all, open in the file's first language.
 */
export function placeOf(hash: string): Place {
	const [path = '', query] = hash.replace(/^#/, '').split(/\?(.*)/s);
	const [first = '', ...rest] = path.split('/').filter(Boolean);
	const named = isLanguage(first);
	const page = (named ? rest : [first, ...rest]).filter(Boolean).join('/');
	const root = path.startsWith('/') && isLanguage(rootLanguage) ? rootLanguage : languages[0].tag;
	return { lang: named ? first : root, page, search: query ? `?${query}` : '' };
}

/** The fragment of a place. */
export function hashOf({ lang, page, search }: Place): string {
	const path = [lang === rootLanguage ? '' : lang, page].filter(Boolean).join('/');
	return `#/${path}${path && '/'}${search}`;
}
