import { parse, type Token } from '@messageformat/parser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { sequence } from '#lib/scene/events.ts';
import { units } from '#lib/states/registry.ts';
import english from './en.json' with { type: 'json' };
import { groups } from './groups.ts';
import { languages, loaders } from './languages.ts';
import { wordsOf } from './words.ts';

type File = Record<string, string>;
const en: File = english;
const read = (tag: string) =>
	JSON.parse(readFileSync(new URL(`./${tag}.json`, import.meta.url), 'utf8')) as File;
/** Widths by letter of the face that the interface is set in: what has none is not in the font. */
const { widths } = (
	JSON.parse(readFileSync('src/lib/map/svg/advances.json', 'utf8')) as {
		sans400: { widths: Record<string, number> };
	}
).sans400;
/** Forms that a language may have beside the keys of English; see words.ts. */
const form = /^(state|place|kind|month)@[a-z]+\.|^date@[a-z]+(\.month)?$/;

function walk(tokens: readonly Token[], visit: (token: Exclude<Token, string>) => void): void {
	for (const token of tokens) {
		if (typeof token === 'string') continue;
		visit(token);
		if ('cases' in token) for (const each of token.cases) walk(each.tokens as Token[], visit);
	}
}

function argumentsOf(text: string): string[] {
	const found: string[] = [];
	walk(parse(text), (token) => 'arg' in token && found.push(token.arg));
	return found;
}

function pluralsOf(text: string): string[][] {
	const found: string[][] = [];
	walk(parse(text), (token) => {
		if (token.type === 'plural') found.push(token.cases.map(({ key }) => key));
	});
	return found;
}

describe.each(languages.map(({ tag }) => ({ tag, own: read(tag) })))('$tag', ({ tag, own }) => {
	it('has every key of English, and no other but grammatical forms', () => {
		expect(Object.keys(en).filter((key) => !own[key])).toEqual([]);
		expect(Object.keys(own).filter((key) => !(key in en) && !form.test(key))).toEqual([]);
	});

	it('fills in what English fills in, and nothing else', () => {
		for (const [key, text] of Object.entries(own)) {
			const allowed = key in en ? argumentsOf(en[key] ?? '') : ['date', 'month', 'year'];
			const bases = argumentsOf(text).map((name) => name.split('_')[0]);
			expect(
				bases.filter((name) => !allowed.includes(name ?? '')),
				key
			).toEqual([]);
			// A doubt, a number or a date that a translation left out would be a fact left out.
			if (key in en) expect(new Set(bases), key).toEqual(new Set(allowed));
		}
	});

	it('has every plural form of its grammar', () => {
		const rules = new Intl.PluralRules(tag);
		// What the numbers of the atlas can meet: French `many` begins at a million.
		const needed = new Set(Array.from({ length: 400 }, (_, n) => rules.select(n)));
		for (const [key, text] of Object.entries(own))
			for (const cases of pluralsOf(text)) {
				const lacks = [...needed].filter((category) => !cases.includes(category));
				expect(lacks, key).toEqual([]);
			}
	});

	it('words every caption and value of every basis, with the forms that it asks for', async () => {
		const words = wordsOf(tag, await loaders[tag as 'en']());
		for (const group of groups) await words.load(group);
		for (const basis of ['signed', 'in-force', 'initialled'] as const)
			for (const { state, day, place, kind } of sequence(1941, basis).events)
				for (const key of [`caption.${basis}`, `timeline.value.event${suffix(basis)}`]) {
					const text = words(key, { state, day, place, kind });
					expect(text, key).not.toMatch(/undefined|\{|\}/);
					expect(text).toContain(String(1900 + Number(/19(\d\d)/.exec(text)?.[1])));
				}
		for (const { id } of units) expect(words(`state.${id}`)).not.toBe('');
	});

	it('has dates that are never glued together', async () => {
		const words = wordsOf(tag, await loaders[tag as 'en']());
		for (let month = 1; month <= 12; month++)
			for (const style of ['long', 'short', 'day-month'] as const) {
				const text = words.date(dayOf(1932, month, 21), style);
				expect(text).toMatch(/(^|\s)21(\.|\s|$)/);
				expect(text).not.toMatch(/\d\p{L}|\p{L}\d|\d{5}/u);
			}
	});

	it('writes with letters that the fonts have', () => {
		const missing = [...Object.values(own).join('')].filter((letter) => !(letter in widths));
		expect([...new Set(missing)]).toEqual([]);
	});

	it('has codes of two letters that differ, and short names that are short', () => {
		const codes = Object.entries(own).filter(([key]) => key.startsWith('code.'));
		expect(codes.filter(([, code]) => [...code].length !== 2)).toEqual([]);
		expect(new Set(codes.map(([, code]) => code)).size).toBe(codes.length);
		for (const [key, text] of Object.entries(own))
			if (key.startsWith('short.')) expect(text.length, key).toBeLessThanOrEqual(11);
	});
});

const suffix = (basis: string) => (basis === 'signed' ? '' : `.${basis}`);
