import { civil, parseDay, type Day } from '#lib/calendar/day.ts';
import type en from './en.json';
import type { Group } from './groups.ts';

/** Every key a reader's word can have; the English file is the list. */
export type Key = keyof typeof en;
/** Arguments of a message. `day` and `until` are worded as dates, `state`, `place` and `kind` by their keys. */
export type Args = Record<string, string | number | undefined>;
/** Compiled messages of one language, as `messages:xx` gives them: a function where there is something to fill in. */
export type Messages = Record<string, string | ((args?: Record<string, unknown>) => string)>;
/** A language's script: what the first page needs, and how the other groups are loaded. */
export interface MessageModule {
	default: Messages;
	later: Record<Group, () => Promise<{ default: Messages }>>;
}
/** Forms of a date that a sentence may ask for: the day on which, the month in which, from, to, of. */
export const dateForms = ['on', 'in', 'from', 'to', 'of'] as const;
/** How much of a date is written: `4 May 1932`, `4 May 1932` with a short month, or `4 May`. */
export type DateStyle = 'long' | 'short' | 'day-month';

/** Words of one language. */
export interface Words {
	/** The language as a BCP 47 tag, for `lang` attributes. */
	lang: string;
	/** The text of a key; throws for a key that the language does not have. */
	(key: Key | (string & {}), args?: Args): string;
	/** A date in the language's own form. */
	date(day: Day, style?: DateStyle): string;
	/**
	 * A date of the record, whose length is its precision: `1932-05-04` or `1927-03`; with `form` in
	 * the case that a sentence needs, where the language has it (`on` for a day on which).
	 */
	dateText(iso: string, form?: string): string;
	/** True where the language has this key. */
	has(key: string): boolean;
	/** Adds a group of messages that the first page did without. */
	load(group: Group): Promise<void>;
}

/**
 * Words from the messages of a language. Month names come from the messages, not from Intl:
 * Node's and the browser's data differ, and a prerendered date would change under the reader's eyes.
 *
 * A language may have further grammatical forms of what is put into its sentences: the argument
 * `{state_with}` is worded by `state@with.latvia`, `{day_on}` by the pattern `date@on` with the months
 * `month@on.5`; where a form is missing, by the base form.
 */
export function wordsOf(lang: string, { default: first, later }: MessageModule): Words {
	const messages = { ...first };
	const text = (key: string, args?: Record<string, unknown>): string => {
		const message = messages[key];
		if (message === undefined) throw new Error(`i18n: no message "${key}" in "${lang}"`);
		return typeof message === 'string' ? message : message(args);
	};
	const has = (key: string) => key in messages;
	const formed = (group: string, form: string | undefined, value: string | number) => {
		const key = `${group}@${form}.${value}`;
		return text(form && has(key) ? key : `${group}.${value}`);
	};
	const dateIn = (day: Day, style: DateStyle, form?: string): string => {
		const { year, month, date } = civil(day);
		const pattern = form && has(`date@${form}`) ? `date@${form}` : `date.${style}`;
		const inform = pattern.includes('@') ? form : undefined;
		const name = style === 'short' ? text(`month.short.${month}`) : formed('month', inform, month);
		return text(pattern, { year: String(year), month: name, date });
	};
	const date = (day: Day, style: DateStyle = 'long') => dateIn(day, style);
	const dateText = (iso: string, form?: string): string => {
		const day = parseDay(iso.length === 7 ? `${iso}-01` : iso);
		if (day === undefined) return iso;
		if (iso.length > 7) return dateIn(day, 'long', form);
		const { year, month } = civil(day);
		const pattern = form && has(`date@${form}.month`) ? `date@${form}.month` : 'date.month';
		const known = form && has(`month@${form}.${month}`);
		const name = formed('month', known ? form : 'alone', month);
		return text(pattern, { year: String(year), month: name });
	};
	const worded = (args: Args, name: string): string | number | undefined => {
		const [base = '', form] = name in args ? [name] : name.split('_');
		const value = args[base];
		if (value === undefined) return value;
		if (base === 'state' || base === 'place' || base === 'kind') return formed(base, form, value);
		const dated = base === 'day' || base === 'until';
		return dated && typeof value === 'number' ? dateIn(value, 'long', form) : value;
	};
	// Worded when the message asks, as only it knows which form it needs.
	const words = (key: string, args: Args = {}) =>
		text(key, new Proxy(args, { get: (given, name) => worded(given, String(name)) }));
	const load = async (group: Group) => {
		Object.assign(messages, (await later[group]()).default);
	};
	return Object.assign(words, { lang, date, dateText, has, load });
}
