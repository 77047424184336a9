import { describe, expect, it } from 'vitest';
import en from '#lib/i18n/en.json' with { type: 'json' };
import { claims, eventOf, evidenceOf, figuresOf, later, partsOf } from '#lib/pacts/claims.ts';
import { pieces, places } from '#lib/i18n/prose.ts';

const messages: Record<string, string> = en;
const texts = (start: string) =>
	Object.entries(messages).flatMap(([key, text]) => (key.startsWith(start) ? [text] : []));
const used = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe('prose', () => {
	it('takes a message apart at the values it was given places for', () => {
		const { day } = places(['day']);
		expect(pieces(`On ${day}, and again ${day}`)).toEqual([
			'On ',
			{ name: 'day' },
			', and again ',
			{ name: 'day' }
		]);
	});
});

describe('the messages of the claims', () => {
	const all = [
		...claims.map((claim) => ({ id: String(claim.n), ...claim })),
		{ id: 'later', ...later }
	];

	for (const each of all)
		it(`speak of every value of claim ${each.id}, and of no other`, () => {
			const names = new Set(texts(`claim.${each.id}.why.`).flatMap(used));
			expect([...names].sort()).toEqual(Object.keys(figuresOf(each)).sort());
			expect(messages).toHaveProperty([`claim.${each.id}.title`]);
		});

	it('type no date and no number of days: they are computed', () => {
		const typed = all
			.flatMap(({ id }) => texts(`claim.${id}.`))
			.filter((text) => /\d+ (days|[JFMASOND][a-z]+ 19)|\d{1,2} (January|July|May)/.test(text));
		expect(typed).toEqual([]);
	});

	it('name everything that the evidence of a claim lists', () => {
		for (const { ref } of all.flatMap(evidenceOf)) {
			const step = partsOf(ref)?.step;
			const key = eventOf(ref) ? `claim.event.${ref}` : `claim.step.${step}`;
			expect(`claim.date.${ref}` in messages || key in messages, ref).toBe(true);
		}
	});
});
