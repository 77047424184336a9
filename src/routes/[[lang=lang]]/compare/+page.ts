import type { PageLoad } from './$types';

/** The map loads these groups after its first page; here they are what the page is made of. */
export const load: PageLoad = async ({ parent }) => {
	const { lang, messages } = await parent();
	const { after, notice, map, steps } = messages.later;
	const groups = await Promise.all([after(), notice(), map(), steps()]);
	const all = Object.assign({}, messages.default, ...groups.map((group) => group.default));
	return { lang, messages: { ...messages, default: all as typeof messages.default } };
};
