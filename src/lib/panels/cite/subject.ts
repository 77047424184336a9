import { dayOf, formatDay } from '#lib/calendar/day.ts';
import { rootLanguage } from '#lib/i18n/languages.ts';
import type { Words } from '#lib/i18n/words.ts';
import { dataVersion, recordHash } from '#lib/pacts/version.ts';
import type { View } from '#lib/view/view.ts';
import { citedName, citedSearch, citedUrl, type Citation } from './citation.ts';

/** What is cited: a view of the map, or a page of the table with its query. */
export type Subject =
	| { readonly kind: 'view'; readonly view: View }
	| { readonly kind: 'instruments' | 'events'; readonly search: string };

/** Where a page lies within the site. */
const paths = { view: '', instruments: 'table', events: 'table/events' };

/** The subject as a citation, with a short name for its key and files. `here`: the page's address. */
export function cite(
	subject: Subject,
	words: Words,
	site: string,
	here: string,
	now: Date
): { cited: Citation; name: string } {
	const search = subject.kind === 'view' ? citedSearch(subject.view) : subject.search;
	// The day as the reader's calendar has it: it is theirs, and not a fact of the record.
	const accessed = formatDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
	const cited = {
		author: words('cite.author'),
		title: titleOf(subject, words),
		work: words('app.title'),
		version: dataVersion,
		hash: recordHash,
		note: words('cite.note', { hash: recordHash }),
		url: citedUrl(site, here, pathOf(subject, words.lang), search),
		accessed
	};
	const name =
		subject.kind === 'view'
			? citedName(subject.view.day, subject.view.basis.replace('signed', ''), subject.view.state)
			: citedName(null, 'table', subject.kind);
	return { cited, name };
}

function pathOf({ kind }: Subject, lang: string): string {
	const parts = [lang === rootLanguage ? '' : lang, paths[kind]].filter(Boolean);
	return parts.map((part) => `${part}/`).join('');
}

function titleOf(subject: Subject, words: Words): string {
	if (subject.kind !== 'view') return words(`cite.view.${subject.kind}`);
	const { basis, day, state } = subject.view;
	const view = words(`cite.view.${basis}`, { day });
	return state ? words('cite.view.state', { state, view }) : view;
}
