import { formatDay, type Day } from '#lib/calendar/day.ts';
import { ranges, type RangeId } from '#lib/calendar/ranges.ts';
import {
	fileName,
	figureParts,
	formats,
	lettering,
	themes,
	type Figure,
	type Format,
	type Lettering
} from '#lib/export/figure.ts';
import { languages } from '#lib/i18n/languages.ts';
import { sequence } from '#lib/scene/events.ts';
import { widened } from '#lib/view/extent.ts';
import { bases, defaultView, type Basis } from '#lib/view/view.ts';
import { BadArgument, dayIn, listOf, oneOf, parts, read, sizeIn } from './args.ts';

const tags = languages.map(({ tag }) => tag);

/** Options of `npm run shots`. */
export const shotsOptions = {
	dates: {
		value: 'DATES',
		default: 'events',
		tells: 'events, all, a list 1932-01-21,1932-07-25 or a range 1932-01-01..1932-01-31'
	},
	basis: { value: 'BASIS', default: 'signed', tells: `one of ${bases.join(', ')}` },
	range: { value: 'YEAR', default: '1933', tells: 'last year of events and all: 1933 or 1941' },
	langs: { value: 'LANGS', default: 'en', tells: `all, or some of ${tags.join(',')}` },
	sizes: { value: 'SIZES', default: '1920x1080', tells: 'WIDTHxHEIGHT, a4, a3; several by commas' },
	formats: { value: 'FORMATS', default: 'png', tells: `some of ${formats.join(',')}` },
	theme: { value: 'THEME', default: 'paper', tells: `one of ${themes.join(', ')}` },
	parts: {
		value: 'PARTS',
		default: figureParts.join(','),
		tells: 'parts beside the map, or none'
	},
	text: { value: 'TEXT', default: 'outlines', tells: `letters of an SVG: ${lettering.join(', ')}` },
	out: { value: 'FOLDER', default: 'shots/', tells: 'where the files go' }
};

/** A file that is to be made. */
export interface Shot {
	file: string;
	figure: Figure;
	format: Format;
	text: Lettering;
}

/** Files asked for, in order, and the folder; null for help. Throws a BadArgument. */
export function shotsPlan(args: readonly string[]): { shots: Shot[]; out: string } | null {
	const given = read(args, shotsOptions);
	if (!given) return null;
	const basis = oneOf('basis', given.basis, bases);
	const range: RangeId = oneOf('range', given.range, ['1933', '1941']) === '1941' ? 1941 : 1933;
	const days = daysOf(given.dates, basis, range);
	const langs = given.langs === 'all' ? tags : listOf('langs', given.langs, tags);
	const sizes = parts(given.sizes).map((text) => sizeIn('sizes', text));
	const kinds = listOf('formats', given.formats, formats);
	const theme = oneOf('theme', given.theme, themes);
	const shown = given.parts === 'none' ? [] : listOf('parts', given.parts, figureParts);
	const text = oneOf('text', given.text, lettering);
	if (!given.out) throw new BadArgument('--out needs the name of a folder.');
	const shots = langs.flatMap((lang) =>
		days.flatMap((day) =>
			sizes.flatMap((size) => {
				const view = { ...defaultView, day, basis, ...widened({ range, span: 'whole' }, day) };
				const figure: Figure = { ...size, view, lang, theme, parts: shown };
				return kinds.map((format) => ({ file: fileName(figure, format), figure, format, text }));
			})
		)
	);
	return { shots, out: given.out };
}

function daysOf(text: string, basis: Basis, range: RangeId): Day[] {
	const { first, last } = ranges[range];
	if (text === 'events') return [...new Set(sequence(range, basis).events.map(({ day }) => day))];
	if (text === 'all') return span(first, last);
	const [from, to, ...rest] = text.split('..');
	if (from === undefined || to === undefined || rest.length)
		return parts(text).map((each) => dayIn('dates', each));
	const [a, b] = [dayIn('dates', from), dayIn('dates', to)];
	if (a > b) throw new BadArgument(`--dates "${text}" ends before it begins, on ${formatDay(b)}.`);
	return span(a, b);
}

const span = (first: Day, last: Day) =>
	Array.from({ length: last - first + 1 }, (_, at) => first + at);
