import { civil, parseDay } from '#lib/calendar/day.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Citation } from './citation.ts';

/**
 * The citation as a sentence of a bibliography, as the Chicago Manual of Style has it for what is on
 * a website and changes: author, title, whole work, version, day of access, address.
 */
export function sentence(words: Words, cited: Citation): string {
	const day = parseDay(cited.accessed);
	if (day === undefined) throw new Error(`cite: "${cited.accessed}" is no day`);
	const { year, month, date } = civil(day);
	const accessed = words('cite.date', {
		year: String(year),
		month: words(`month.${month}`),
		date
	});
	const { author, title, work, version, hash, url } = cited;
	return words('cite.sentence', { author, title, work, version, hash, accessed, url });
}
