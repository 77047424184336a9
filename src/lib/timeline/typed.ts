import { civil, formatDay, dayOf, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';

/** A typed text as a day of the record, or why it is none; `''` is a text with nothing in it. */
export type Typed =
	| { day: Day }
	| { problem: 'unreadable' | 'impossible' }
	| { problem: 'early' | 'late'; day: Day }
	| null;

/** Every form that a month's name has in the page's language, by month from 0. */
export type MonthForms = readonly (readonly string[])[];

const { first, last } = ranges[1941];
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/**
 * Reads a date as people write it: ISO, `25.7.1932`, `25/7/32`, `25 July 1932`, `July 25, 1932`,
 * `25 VII 1932`, `1932. gada 25. jūlijs`; without a year that of the day shown, without a day the first
 * of the month. Of two small numbers the first is the day, unless it can only be the month.
 */
export function readTyped(text: string, months: MonthForms, shown: Day): Typed {
	const plain = fold(text);
	if (!plain) return null;
	const numbers = (plain.match(/\d+/g) ?? []).slice(0, 4);
	const words = plain.match(/\p{L}+/gu) ?? [];
	const [name, ...more] = words.flatMap((word) => monthOf(word, months) ?? []);
	if (more.length > 0) return { problem: 'unreadable' };
	const parts = name ? named(name, numbers, shown) : numeric(numbers, words.length > 0);
	if (!parts) return { problem: 'unreadable' };
	const [year, month, date] = parts;
	const day = dayOf(year, month, date);
	const at = civil(day);
	if (at.year !== year || at.month !== month || at.date !== date) return { problem: 'impossible' };
	if (day < first) return { problem: 'early', day: first };
	return day > last ? { problem: 'late', day: last } : { day };
}

type Parts = [year: number, month: number, date: number];

function named(month: number, numbers: readonly string[], shown: Day): Parts | null {
	const [a, b] = numbers;
	if (numbers.length > 2 || a === undefined) return null;
	if (b === undefined) return a.length > 2 ? [+a, month, 1] : [civil(shown).year, month, Number(a)];
	return a.length > 2 ? [+a, month, Number(b)] : [yearOf(b), month, Number(a)];
}

/** Three numbers are a date whatever stands between them; fewer, only where no word does. */
function numeric(numbers: readonly string[], worded: boolean): Parts | null {
	const [a, b, c] = numbers;
	if (a === undefined || numbers.length > 3) return null;
	if (c !== undefined && b !== undefined) {
		if (a.length > 2) return [+a, +b, +c];
		return +b > 12 && +a <= 12 ? [yearOf(c), +a, +b] : [yearOf(c), +b, +a];
	}
	if (worded) return null;
	if (b !== undefined) {
		if (a.length > 2) return [+a, +b, 1];
		return b.length > 2 ? [+b, +a, 1] : null;
	}
	return a.length === 4 ? [+a, 1, 1] : null;
}

/** `32` is 1932: no other century has a day of the record. */
function yearOf(text: string): number {
	return text.length === 2 ? 1900 + Number(text) : Number(text);
}

/** The month that a word names in any of its forms, from 1; null for none and for more than one. */
function monthOf(word: string, months: MonthForms): number | null {
	const numeral = roman.indexOf(word);
	if (numeral >= 0) return numeral + 1;
	const scores = months.map((forms) =>
		Math.max(...forms.map((form) => likeness(word, fold(form))))
	);
	const best = Math.max(...scores);
	const at = scores.indexOf(best);
	return best > 0 && scores.indexOf(best, at + 1) < 0 ? at + 1 : null;
}

/** Letters that a word and a name have in common from the start; none where they part too early. */
function likeness(word: string, name: string): number {
	if (word === name) return 100;
	let same = 0;
	while (same < word.length && word[same] === name[same]) same++;
	// An ending may differ, as cases do; but a word is no month for its first letters alone.
	const whole = same >= Math.min(word.length, name.length - 3);
	return same >= 3 && whole && word.length <= name.length + 4 ? same : 0;
}

/** Lower case without marks, for comparison. */
export function fold(text: string): string {
	const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return bare.replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/đ/g, 'd').replace(/ß/g, 'ss').trim();
}

/** What a person may take as a pattern: a date of the record in ISO form, and with dots. */
export function written(day: Day): { iso: string; dots: string } {
	const { year, month, date } = civil(day);
	return { iso: formatDay(day), dots: `${date}.${month}.${year}` };
}
