import * as v from 'valibot';
import { formatDay, parseDay } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { isLanguage, languages } from '#lib/i18n/languages.ts';

/** One setting: what it may be, for the program and in words. */
export interface Leaf {
	schema: v.GenericSchema;
	allowed: string;
}

/** Settings by key, in groups one deep. */
export type Shape = Record<string, Leaf | Record<string, Leaf>>;

/** How often the hash of a PIN is made: fewer are guessed too soon, more keep staff waiting. */
export const iterations = { least: 210_000, usual: 600_000, most: 5_000_000 };

const leaf = (schema: v.GenericSchema, allowed: string): Leaf => ({ schema, allowed });
const orNull = (schema: v.GenericSchema, allowed: string) =>
	leaf(v.nullable(schema), `${allowed}, or null`);
const matching = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
const between = (least: number, most: number, unit: string) =>
	leaf(
		v.pipe(v.number(), v.minValue(least), v.maxValue(most)),
		`a number from ${least} to ${most} (${unit})`
	);
const flag = leaf(v.boolean(), 'true or false');

const tags = languages.map(({ tag }) => tag).join(', ');
const tag = v.custom<string>((value) => typeof value === 'string' && isLanguage(value));

const { first, last } = ranges[1941];
const from = `from ${formatDay(first)} to ${formatDay(last)}`;
const date = v.pipe(
	v.string(),
	v.check((text) => {
		const day = parseDay(text);
		return day !== undefined && day >= first && day <= last;
	})
);

const time = matching(/^([01]\d|2[0-3]):[0-5]\d$/);
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const file = /^(?!.*\.\.)[\w-][\w ./-]*\.(svg|png|jpe?g|webp|avif)$/i;
const inlined = /^data:image\/(svg\+xml|png|jpeg|webp|avif)[;,]/;

const hash = /^pbkdf2-sha256\$(\d{1,8})\$[\w+/]{16,}={0,2}\$[\w+/]{43}=$/;
const pin = v.pipe(
	v.string(),
	v.check((text) => {
		const rounds = Number(hash.exec(text)?.[1]);
		return rounds >= iterations.least && rounds <= iterations.most;
	})
);

const isAddress = (text: string) => /^https?:\/\/[^\s?#@]+$/.test(text) && URL.canParse(text);
const address = v.pipe(
	v.string(),
	v.check(isAddress),
	v.transform((text) => text.replace(/\/+$/, ''))
);

/** What each key of kiosk.json may be. */
export const shape: Shape = {
	screen: { diagonal: between(7, 120, 'inches'), lower: flag },
	languages: leaf(v.pipe(v.array(tag), v.minLength(1)), `a list of any of ${tags}`),
	language: leaf(tag, `one of ${tags}`),
	idle: { prompt: between(30, 600, 'seconds'), countdown: between(20, 120, 'seconds') },
	hours: orNull(
		v.pipe(
			v.strictObject({ open: time, close: time }),
			v.check(({ open, close }) => open < close)
		),
		'{ "open": "10:00", "close": "18:00" } with open before close'
	),
	title: orNull(
		v.union([line, v.record(tag, line)]),
		'a text of at most 80 letters, or one for each language as { "en": "…", "lv": "…" }'
	),
	logo: orNull(
		v.union([matching(file), matching(inlined)]),
		'the name of a picture beside kiosk.json (svg, png, jpg, webp, avif) without "..", or data:image/…'
	),
	start: orNull(date, `a date as "1932-01-01" ${from}`),
	range: orNull(
		v.pipe(
			v.strictObject({ first: date, last: date }),
			v.check(({ first, last }) => first < last)
		),
		`{ "first": "1931-01-01", "last": "1932-12-31" } ${from}, first before last`
	),
	offer: { tour: flag, claims: flag, aftermath: flag },
	pin: orNull(pin, 'the line that "npm run pin -- 482913" prints for your own six digits'),
	site: orNull(address, 'an address as "https://example.org/atlas" without "?" and "#"')
};
