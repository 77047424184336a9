import type { Args } from '#lib/i18n/words.ts';

/** What went wrong in an export, as a message for the reader: a key of the group `export` and its arguments. */
export class Problem extends Error {
	constructor(
		readonly key: string,
		readonly args: Args = {}
	) {
		super(key);
	}
}
