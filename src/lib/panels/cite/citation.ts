import { formatDay, type Day } from '#lib/calendar/day.ts';
import { writeView } from '#lib/view/address.ts';
import type { View } from '#lib/view/view.ts';

/** What a reader cites: all that the formats need, worded already. */
export interface Citation {
	/** The body that made the work. */
	readonly author: string;
	/** What is cited, as `Europe on 25 July 1932`. */
	readonly title: string;
	/** The work that it is part of. */
	readonly work: string;
	/** Version of the data, `1.0.0`. */
	readonly version: string;
	/** First digits of the hash of the record: they tell whether two readers had the same facts. */
	readonly hash: string;
	/** The words around the hash. */
	readonly note: string;
	/** An address that shows the same view again. */
	readonly url: string;
	/** The day on which the reader saw it, `2026-11-26`. */
	readonly accessed: string;
}

/** The query of a view for a link that is kept: the day is named even where it is the usual one. */
export function citedSearch(view: View): string {
	const query = new URLSearchParams(writeView({ ...view, mode: 'explore', tour: null }));
	query.delete('date');
	return `?${new URLSearchParams([['date', formatDay(view.day)], ...query])}`;
}

/**
 * The address of what is shown: on the public site if the build knows one, else where the page is,
 * which the single file names behind its `#`.
 * `path` is that of the page within the site, '' for the map.
 */
export function citedUrl(site: string, here: string, path: string, search: string): string {
	const own = new URL(here);
	if (!site) {
		const origin = own.origin === 'null' ? `${own.protocol}//` : own.origin;
		return origin + own.pathname + (/^#\/[^?]*/.exec(own.hash)?.[0] ?? '') + search;
	}
	return new URL(path, site.endsWith('/') ? site : `${site}/`).href + search;
}

/** A short name for files and keys: `pact-atlas-1932-1932-07-25-poland`. */
export function citedName(day: Day | null, ...parts: (string | null)[]): string {
	const dated = day === null ? [] : [formatDay(day)];
	return ['pact-atlas-1932', ...dated, ...parts.filter(Boolean)].join('-');
}
