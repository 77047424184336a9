import type { Words } from '#lib/i18n/words.ts';
import type { PactEvent } from '#lib/pacts/chronology.ts';

/** What happened, in a word or two: `Signed`, `Prolonged to 31 December 1945`. */
export function eventName(words: Words, event: PactEvent): string {
	const { kind, annex, how, carriedTo, relations } = event;
	const specific = [relations && `event.relations.${relations}`, annex && `event.${kind}.${annex}`];
	const key = specific.find((each) => each && words.has(each)) ?? `event.${kind}`;
	const to = carriedTo && words('event.carried-to', { date: words.dateText(carriedTo.date) });
	const what = [words(key), to].filter(Boolean).join(' ');
	return how ? words('text.colon', { before: what, after: words(`how.${how}`) }) : what;
}

/** When it happened, as exactly as the record knows; `write` words a date of the record. */
export function eventDate(words: Words, event: PactEvent, write: (iso: string) => string): string {
	const { date, until, evidence } = event;
	if (date && until) return words('event.range', { from: write(date), to: write(until) });
	if (date) return write(date);
	const { confidence } = evidence;
	return words(confidence === 'disputed' ? 'event.no-agreed-date' : 'event.undated');
}
