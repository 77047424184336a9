import { languages, loaders } from '#lib/i18n/languages.ts';
import { wordsOf, type Words } from '#lib/i18n/words.ts';

/** The words of every language, on the server alone: the page for what is missing speaks them all. */
export const texts: readonly (Words & { own: string })[] = await Promise.all(
	languages.map(async ({ tag, name }) => {
		const words = wordsOf(tag, await loaders[tag]());
		await Promise.all([words.load('embed'), words.load('cite')]);
		return Object.assign(words, { own: name });
	})
);
