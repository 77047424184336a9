import { isLanguage, rootLanguage } from '#lib/i18n/languages.ts';

/** Matches the first segment of a path that names a language; English is at the root, without one. */
export function match(segment: string): boolean {
	return isLanguage(segment) && segment !== rootLanguage;
}
