import { formatDay } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { figureParts } from '#lib/export/figure.ts';
import {
	evenSize,
	filmBounds,
	filmFormats,
	filmThemes,
	paces,
	type Wish
} from '#lib/export/wish.ts';
import { languages } from '#lib/i18n/languages.ts';
import { bases, defaultView } from '#lib/view/view.ts';
import { BadArgument, dayIn, numberIn, oneOf, read, sizeIn } from './args.ts';

const tags = languages.map(({ tag }) => tag);
const yes = ['yes', 'no'] as const;

/** Options of `npm run video`. */
export const filmOptions = {
	format: { value: 'FORMAT', default: 'mp4', tells: `one of ${filmFormats.join(', ')}` },
	size: { value: 'SIZE', default: '1920x1080', tells: 'WIDTHxHEIGHT, even numbers, up to 4K' },
	seconds: { value: 'SECONDS', default: '45', tells: 'length with the cards, 3 to 600' },
	fps: { value: 'FPS', default: '30', tells: 'frames a second, 10 to 60' },
	pace: { value: 'PACE', default: 'event', tells: `one of ${paces.join(', ')}` },
	from: { value: 'DATE', default: formatDay(ranges[1933].first), tells: 'first day' },
	to: { value: 'DATE', default: formatDay(ranges[1933].last), tells: 'last day' },
	basis: { value: 'BASIS', default: 'signed', tells: `one of ${bases.join(', ')}` },
	lang: { value: 'LANG', default: 'en', tells: `one of ${tags.join(', ')}` },
	theme: { value: 'THEME', default: 'paper', tells: `one of ${filmThemes.join(', ')}` },
	cards: { value: 'YES', default: 'yes', tells: 'title card and closing credit: yes or no' },
	out: { value: 'FILE', default: '', tells: 'name of the file; its own name where left out' }
};

/** The film asked for and its file; null for help. Throws a BadArgument. */
export function filmPlan(args: readonly string[]): { wish: Wish; out: string } | null {
	const given = read(args, filmOptions);
	if (!given) return null;
	const format = oneOf('format', given.format, filmFormats);
	const size = sizeIn('size', given.size, filmBounds.side);
	if (!evenSize(size))
		throw new BadArgument(`--size "${given.size}" is odd. Allowed: even numbers of pixels.`);
	const [first, last] = [dayIn('from', given.from), dayIn('to', given.to)];
	if (first >= last)
		throw new BadArgument(`--to "${given.to}" is not after --from, ${given.from}.`);
	if (given.out && !given.out.endsWith(`.${format}`))
		throw new BadArgument(`--out "${given.out}" does not end in .${format}, the format.`);
	const view = {
		...{ ...defaultView, day: last, basis: oneOf('basis', given.basis, bases) },
		range: last > ranges[1933].last ? (1941 as const) : (1933 as const)
	};
	const cards = oneOf('cards', given.cards, yes) === 'yes';
	const wish: Wish = {
		...{ first, last, format, cards, pace: oneOf('pace', given.pace, paces) },
		seconds: numberIn('seconds', given.seconds, ...filmBounds.seconds),
		fps: Math.round(numberIn('fps', given.fps, ...filmBounds.fps)),
		figure: {
			...{ ...size, view, lang: oneOf('lang', given.lang, tags) },
			...{ theme: oneOf('theme', given.theme, filmThemes), parts: figureParts }
		}
	};
	return { wish, out: given.out };
}
