import { dateForms, type Words } from '#lib/i18n/words.ts';
import type { MonthForms } from './typed.ts';

// What the bar needs once somebody types, picks or looks for more; one script.
export { default as Popover } from '#lib/ui/Popover.svelte';
export { default as Options } from './Options.svelte';
export { default as Picker } from './Picker.svelte';
export { default as Problem } from './Problem.svelte';
export { readTyped, type Typed } from './typed.ts';

/** Every form of each month's name in a language, for who types one. */
export function monthForms(words: Words): MonthForms {
	return Array.from({ length: 12 }, (_, i) => {
		const forms = [...dateForms, 'alone'].map((form) => `month@${form}.${i + 1}`);
		const keys = [`month.${i + 1}`, `month.short.${i + 1}`, ...forms];
		return keys.filter((key) => words.has(key)).map((key) => words(key));
	});
}
