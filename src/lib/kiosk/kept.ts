/** What a visit keeps while the page of another language is loaded. */
export interface Kept {
	large: boolean;
	contrast: boolean;
}

const key = 'pact-atlas:visit';

/** What was kept by the page before; null where no visit was going on. */
export function readKept(): Kept | null {
	try {
		const text = sessionStorage.getItem(key);
		if (!text) return null;
		const { large, contrast } = JSON.parse(text) as Partial<Kept>;
		return { large: large === true, contrast: contrast === true };
	} catch {
		return null;
	}
}

/** Keeps it, or with null nothing any more; a browser that refuses only begins anew. */
export function keep(kept: Kept | null): void {
	try {
		if (kept) sessionStorage.setItem(key, JSON.stringify(kept));
		else sessionStorage.removeItem(key);
	} catch {
		// Storage may be full or closed.
	}
}
