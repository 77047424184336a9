import { formatDay } from '#lib/calendar/day.ts';
import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { signatures } from '../../../events.ts';
import type { EntryGenerator, PageLoad } from './$types';

// A picture and a few words: nothing of it needs a script.
export const csr = false;

/** A page for the day of each signature; the languages follow from the layout. */
export const entries: EntryGenerator = () =>
	languages.flatMap(({ tag }) =>
		signatures.map(({ day }) => ({
			lang: tag === rootLanguage ? undefined : tag,
			date: formatDay(day)
		}))
	);

/** Handed on here, as Kit's own state of the page would come with the first page's scripts. */
export const load: PageLoad = ({ params }) => ({ date: params.date });
