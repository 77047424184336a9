import type { Words } from '#lib/i18n/words.ts';
import { giveFile } from '#lib/ui/file.ts';
import { Problem } from '../problem.ts';
import type { Written } from '../write.ts';

/** Gives a file to the reader; what is said of it. */
export function handed(words: Words, file: Written): string {
	giveFile(file);
	return words('export.made', { name: file.name, size: (file.blob.size / 1e6).toFixed(1) });
}

/** What is said of an error; one that has no words of its own is kept for whoever looks into it. */
export function failed(words: Words, error: unknown): string {
	if (error instanceof Problem) return words(error.key, error.args);
	console.warn(error);
	return words('export.problem.other');
}
