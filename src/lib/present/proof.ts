import { instrument } from '#lib/pacts/record.ts';
import type { Evidence } from '#lib/pacts/types.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Words } from '#lib/i18n/words.ts';

/** One value that a sentence rests on: what it is called, what it is, and its evidence. */
export interface Value {
	label: string;
	text: string;
	evidence: Evidence;
}

/** What the sentence of the latest event rests on in the record. */
export interface Proof {
	/** Title of the instrument, in English; null for an event of several. */
	title: string | null;
	values: readonly Value[];
}

const steps = { signed: 'signed', 'in-force': 'inForce', initialled: 'initialled' } as const;

/** The values of the record behind the latest event of a scene; null before the first. */
export function proofOf(scene: Scene, words: Words): Proof | null {
	const { after, last, view, events } = scene;
	if (after) {
		const { day, until, confidence, sources, variants } = after;
		const text = [day, ...(until === undefined ? [] : [until])].map((each) => words.date(each));
		return {
			title: null,
			values: [
				{
					label: words('present.date'),
					text: text.join(' – '),
					evidence: { confidence, sources, variants }
				}
			]
		};
	}
	if (!last) return null;
	const same = events.filter(({ day }) => day === last.day);
	const rows = same.flatMap((event) => instrument(event.instrument) ?? []);
	const values = rows.flatMap((row): Value[] => {
		const value = row.values[steps[view.basis]];
		const dated = value && {
			label: words(`card.${view.basis}`),
			text: words.dateText(value.date),
			evidence: value
		};
		const placed = { label: words('present.place'), text: row.place.text, evidence: row.place };
		return [...(dated ? [dated] : []), ...(view.basis === 'signed' ? [placed] : [])];
	});
	return { title: rows.map(({ title }) => title).join('; '), values };
}
