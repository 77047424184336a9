import { civil, parseDay, type Day } from '#lib/calendar/day.ts';
import type en from './en.json';
import type { Group } from './groups.ts';
import { later } from './later.ts';

/** Every key a reader's word can have; the English file is the list. */
export type Key = keyof typeof en;
/** Arguments of a message. `day` and `until` are worded as dates, `state`, `place` and `kind` by their keys. */
export type Args = Record<string, string | number | undefined>;
/** Compiled messages of one language, as `messages:xx` gives them. */
export type Messages = Record<string, (args?: Record<string, unknown>) => string>;
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
	/** A date of the record, whose length is its precision: `1932-05-04` or `1927-03`. */
	dateText(iso: string): string;
	/** True where the language has this key. */
	has(key: string): boolean;
	/** Adds a group of messages that the first page did without. */
	load(group: Group): Promise<void>;
}

/**
 * Words from the messages of a language. Month names come from the messages, not from Intl:
 * Node's and the browser's data differ, and a prerendered date would change under the reader's eyes.
 */
export function wordsOf(lang: string, first: Messages): Words {
	const messages = { ...first };
	const text = (key: string, args?: Record<string, unknown>): string => {
		const message = messages[key];
		if (!message) throw new Error(`i18n: no message "${key}" in "${lang}"`);
		return message(args);
	};
	const date = (day: Day, style: DateStyle = 'long'): string => {
		const { year, month, date } = civil(day);
		const name = text(style === 'short' ? `month.short.${month}` : `month.${month}`);
		return text(`date.${style}`, { year: String(year), month: name, date });
	};
	const dateText = (iso: string): string => {
		const day = parseDay(iso.length === 7 ? `${iso}-01` : iso);
		if (day === undefined) return iso;
		const { year, month } = civil(day);
		return iso.length === 7
			? text('date.month', { year: String(year), month: text(`month.${month}`) })
			: date(day);
	};
	const worded = (args: Args): Args => {
		const known = (group: string, value: string | number | undefined) =>
			value === undefined ? value : text(`${group}.${value}`);
		return {
			...args,
			...(typeof args.day === 'number' && { day: date(args.day) }),
			...(typeof args.until === 'number' && { until: date(args.until) }),
			...(args.state !== undefined && { state: known('state', args.state) }),
			...(args.place !== undefined && { place: known('place', args.place) }),
			...(args.kind !== undefined && { kind: known('kind', args.kind) })
		};
	};
	const words = (key: string, args: Args = {}) => text(key, worded(args));
	const has = (key: string) => key in messages;
	const load = async (group: Group) => {
		Object.assign(messages, (await later[lang]?.[group]())?.default);
	};
	return Object.assign(words, { lang, date, dateText, has, load });
}
