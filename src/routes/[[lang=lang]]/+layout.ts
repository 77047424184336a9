import { isLanguage, loaders, rootLanguage } from '#lib/i18n/languages.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
/** `/lv/` is a folder with an index, which every static server finds. */
export const trailingSlash = 'always';

/** The language of the path and its messages; the server words the whole page, so it loads them all. */
export const load: LayoutLoad = async ({ params }) => {
	const lang = params.lang && isLanguage(params.lang) ? params.lang : rootLanguage;
	const { default: first, later } = await loaders[lang]();
	const rest = import.meta.env.SSR
		? await Promise.all(Object.values(later).map((load) => load()))
		: [];
	const all = Object.assign({}, first, ...rest.map((group) => group.default)) as typeof first;
	return { lang, messages: { default: all, later } };
};
