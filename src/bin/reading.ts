/** Syllables of an English word, by its groups of vowels; good to one in ten words. */
export function syllables(word: string): number {
	const plain = word.toLowerCase().replace(/[^a-z]/g, '');
	if (plain.length <= 3) return 1;
	const spoken = plain.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^l]e)$/, (end) => end[0] ?? '');
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

/** School grade that an English text asks for, by Flesch and Kincaid (1975). */
export function gradeOf(text: string): number {
	const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /[a-z]{2}/i.test(part));
	const words = text.split(/\s+/).filter((part) => /[a-z]/i.test(part));
	const count = words.reduce((sum, word) => sum + syllables(word), 0);
	if (!words.length || !sentences.length) return 0;
	return (0.39 * words.length) / sentences.length + (11.8 * count) / words.length - 15.59;
}
