import type { Words } from '#lib/i18n/words.ts';
import type { Evidence, Instrument } from '#lib/pacts/types.ts';

/** One step of a treaty's life in words, with what it rests on. */
export interface Fact {
	label: string;
	text: string;
	evidence: Evidence;
}

/** The steps of a treaty in their order: initialled, signed and where, in force, ended and how. */
export function factsOf({ values, place }: Instrument, words: Words): Fact[] {
	const { initialled, signed, inForce, ended } = values;
	const facts: Fact[] = [];
	const add = (key: string, text: string, evidence: Evidence) =>
		facts.push({ label: words(`card.${key}`), text, evidence });
	const at = (date: string) => `${words.dateText(date)}, ${place.text}`;
	if (initialled)
		add('initialled', signed ? words.dateText(initialled.date) : at(initialled.date), initialled);
	if (signed) add('signed', at(signed.date), signed);
	if (inForce) add('in-force', words.dateText(inForce.date), inForce);
	if (ended) {
		const when = ended.date ? words.dateText(ended.date) : words('event.no-agreed-date');
		add('ended', ended.how ? `${when}, ${words(`how.${ended.how}`)}` : when, ended);
	}
	return facts;
}
