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
import {
	kinds,
	pictures,
	seriesName,
	slideSize,
	wholeOf,
	type Kind,
	type PictureFormat
} from '#lib/export/kinds.ts';
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
	series: {
		value: 'SERIES',
		default: 'none',
		tells: `all events as one file: some of ${kinds.join(',')}`
	},
	text: { value: 'TEXT', default: 'outlines', tells: `letters of an SVG: ${lettering.join(', ')}` },
	out: { value: 'FOLDER', default: 'shots/', tells: 'where the files go' }
};

/** A file that is to be made. */
export type Shot = Single | Series;

/** One figure. */
interface Single {
	file: string;
	figure: Figure;
	format: Format;
	text: Lettering;
	kind: null;
}

/** All events as one file. */
interface Series {
	file: string;
	/** What its entry in the manifest tells. */
	figure: Figure;
	format: PictureFormat;
	kind: Kind;
}

/** Files asked for, in order, and the folder; null for help. Throws a BadArgument. */
export function shotsPlan(args: readonly string[]): { shots: Shot[]; out: string } | null {
	const given = read(args, shotsOptions);
	if (!given) return null;
	if (!given.out) throw new BadArgument('--out needs the name of a folder.');
	const shots = given.series === 'none' ? singles(given) : series(given);
	return { shots, out: given.out };
}

type Given = Record<keyof typeof shotsOptions, string>;

function singles(given: Given): Shot[] {
	const { langs, sizes, basis, range, ...look } = common(given);
	const days = daysOf(given.dates, basis, range);
	const files = listOf('formats', given.formats, formats);
	const text = oneOf('text', given.text, lettering);
	return langs.flatMap((lang) =>
		days.flatMap((day) =>
			sizes.flatMap((size) => {
				const view = { ...defaultView, day, basis, ...widened({ range, span: 'whole' }, day) };
				const figure: Figure = { ...size, ...look, view, lang };
				return files.map((format): Shot => {
					return { file: fileName(figure, format), figure, format, text, kind: null };
				});
			})
		)
	);
}

function series(given: Given): Shot[] {
	const { langs, sizes, basis, range, ...look } = common(given);
	const wished = listOf('series', given.series, kinds);
	const files = listOf('formats', given.formats, formats).map((format) => {
		const found = pictures.find((each) => each === format);
		if (found) return found;
		throw unfit('formats', format, pictures.join(', '));
	});
	if (given.dates !== 'events') throw unfit('dates', given.dates, 'events');
	if (given.text !== 'outlines') throw unfit('text', given.text, 'outlines');
	const { width, height } = slideSize;
	for (const size of wished.includes('contact') ? sizes : [])
		if (size.width !== width || size.height !== height)
			throw unfit('sizes', given.sizes, `${width}x${height} for contact`);
	const view = { ...defaultView, basis, range };
	return langs.flatMap((lang) =>
		wished.flatMap((kind) =>
			sizes.flatMap((size) => {
				const figure = wholeOf({ kind, figure: { ...size, ...look, view, lang } });
				return files.map((format): Shot => {
					return { file: seriesName({ kind, figure, format }), figure, format, kind };
				});
			})
		)
	);
}

const unfit = (name: string, text: string, allowed: string) =>
	new BadArgument(`--${name} "${text}" is not for a series. Allowed: ${allowed}.`);

/** What figures and series alike are asked for with. */
function common(given: Given) {
	const range: RangeId = oneOf('range', given.range, ['1933', '1941']) === '1941' ? 1941 : 1933;
	return {
		basis: oneOf('basis', given.basis, bases),
		range,
		langs: given.langs === 'all' ? tags : listOf('langs', given.langs, tags),
		sizes: parts(given.sizes).map((text) => sizeIn('sizes', text)),
		theme: oneOf('theme', given.theme, themes),
		parts: given.parts === 'none' ? [] : listOf('parts', given.parts, figureParts)
	};
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
