import { resolve } from '$app/paths';
import { rootLanguage } from '#lib/i18n/languages.ts';

/** A page of the site, as its path within a language. */
export type PagePath =
	| ''
	| 'claims'
	| 'compare'
	| 'embed'
	| 'present'
	| 'read'
	| 'steps'
	| 'table'
	| 'table/events'
	| `on/${string}`;

/** The address of a page in a language; it ends with a slash, as static servers want it. */
export function link(lang: string, page: PagePath): string {
	const path = [lang === rootLanguage ? '' : lang, page].filter(Boolean).join('/');
	return resolve(path ? `/${path}/` : '/');
}
