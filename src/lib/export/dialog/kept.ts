import type { Wishes } from './wishes.ts';

const key = 'pact-atlas:wishes';

/** Keeps the wishes of a picture for the page that is opened next, in this window alone. */
export function keep(wishes: Partial<Wishes>): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(wishes));
	} catch {
		// Without storage the dialog opens with the usual wishes.
	}
}

/** The wishes that were kept, once; none where there are none. */
export function taken(): Partial<Wishes> {
	try {
		const text = sessionStorage.getItem(key);
		sessionStorage.removeItem(key);
		return Object(JSON.parse(text ?? '{}')) as Partial<Wishes>;
	} catch {
		return {};
	}
}
