import { languages, rootLanguage } from '#lib/i18n/languages.ts';
import { withGroups } from '../../wording.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** No page links to the notes, which a presentation opens. */
export const entries: EntryGenerator = () =>
	languages.map(({ tag }) => ({ lang: tag === rootLanguage ? undefined : tag }));

export const load: PageLoad = async ({ parent }) =>
	withGroups(await parent(), 'present', 'after', 'card', 'pace');
