import type { Group } from '#lib/i18n/groups.ts';
import type { MessageModule } from '#lib/i18n/words.ts';

/** The language of a page and its messages, as the layout gives them. */
interface Worded {
	lang: string;
	messages: MessageModule;
}

/** What a page is made of from the start: groups of messages that the map loads after its first page. */
export async function withGroups({ lang, messages }: Worded, ...names: Group[]): Promise<Worded> {
	const groups = await Promise.all(names.map((name) => messages.later[name]()));
	const all = Object.assign({}, messages.default, ...groups.map((group) => group.default));
	return { lang, messages: { ...messages, default: all as MessageModule['default'] } };
}
