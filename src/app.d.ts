declare module 'messages:*' {
	/** Compiled ICU messages of one language, by key. */
	const messages: Record<string, (args?: Record<string, unknown>) => string>;
	export default messages;
}

declare module '@messageformat/core/compile-module' {
	import type MessageFormat from '@messageformat/core';

	/** Source text of an ES module whose default export holds one function for each message. */
	export default function compileModule(
		format: MessageFormat<'string'>,
		messages: Record<string, string>
	): string;
}
