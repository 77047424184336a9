import type { LayoutLoad } from './$types';

/** The map loads these groups after its first page; here they are what the page is made of. */
export const load: LayoutLoad = async ({ parent }) => {
	const { lang, messages } = await parent();
	const { card, cite, table } = messages.later;
	const groups = await Promise.all([card(), cite(), table()]);
	const all = Object.assign({}, messages.default, ...groups.map((group) => group.default));
	return { lang, messages: { ...messages, default: all as typeof messages.default } };
};
