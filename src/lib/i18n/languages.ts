import type { MessageModule } from './words.ts';

/** Languages of the interface, in the order of the switch: BCP 47 tag and the language's own name. */
export const languages = [
	{ tag: 'en', name: 'English' },
	{ tag: 'lv', name: 'Latviešu' },
	{ tag: 'lt', name: 'Lietuvių' },
	{ tag: 'et', name: 'Eesti' },
	{ tag: 'fi', name: 'Suomi' },
	{ tag: 'sv', name: 'Svenska' },
	{ tag: 'pl', name: 'Polski' },
	{ tag: 'fr', name: 'Français' },
	{ tag: 'de', name: 'Deutsch' },
	{ tag: 'ru', name: 'Русский' },
	{ tag: 'uk', name: 'Українська' },
	{ tag: 'ro', name: 'Română' }
] as const;

/** The tag of a language of the interface. */
export type Language = (typeof languages)[number]['tag'];

/** The language at the root of the site; every other one has its tag as first segment of the path. */
export const rootLanguage: Language = 'en';

/** Only the chosen language reaches the browser: each is a script of its own. */
export const loaders: Record<Language, () => Promise<MessageModule>> = {
	en: () => import('messages:en'),
	lv: () => import('messages:lv'),
	lt: () => import('messages:lt'),
	et: () => import('messages:et'),
	fi: () => import('messages:fi'),
	sv: () => import('messages:sv'),
	pl: () => import('messages:pl'),
	fr: () => import('messages:fr'),
	de: () => import('messages:de'),
	ru: () => import('messages:ru'),
	uk: () => import('messages:uk'),
	ro: () => import('messages:ro')
};

/** True for the tag of a language of the interface. */
export function isLanguage(tag: string): tag is Language {
	return tag in loaders;
}
