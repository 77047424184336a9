import type { Group } from './groups.ts';
import type { Messages } from './words.ts';

type Loaders = Record<Group, () => Promise<{ default: Messages }>>;

/** How the later groups of a language are loaded. */
export const later: Record<string, Loaders> = {
	en: {
		map: () => import('messages:en/map'),
		card: () => import('messages:en/card'),
		line: () => import('messages:en/line'),
		claim: () => import('messages:en/claim'),
		table: () => import('messages:en/table'),
		cite: () => import('messages:en/cite'),
		after: () => import('messages:en/after')
	}
};
