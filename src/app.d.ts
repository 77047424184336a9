declare module 'messages:*' {
	import type { MessageModule, Messages } from '#lib/i18n/words.ts';

	/** Compiled ICU messages of one language, by key. */
	const messages: Messages;
	export default messages;
	/** How the groups are loaded that are not among them; a group has none. */
	export const later: MessageModule['later'];
}

declare module 'messages:each/kiosk.touch' {
	import type { Language } from '#lib/i18n/languages.ts';

	/** The text in every language. */
	const texts: Record<Language, string>;
	export default texts;
}

declare module '@messageformat/core/compile-module' {
	import type MessageFormat from '@messageformat/core';

	/** Source text of an ES module whose default export holds one function for each message. */
	export default function compileModule(
		format: MessageFormat<'string'>,
		messages: Record<string, string>
	): string;
}
