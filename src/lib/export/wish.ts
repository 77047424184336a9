import type { Day } from '#lib/calendar/day.ts';
import type { Pace } from '#lib/timeline/pace.ts';
import { formatDay } from '#lib/calendar/day.ts';
import { presets, themes, type Figure, type Size, type Theme } from './figure.ts';

/** Files that a film can be; GIF is the last resort: 256 colours, one frame for each event. */
export const filmFormats = ['mp4', 'webm', 'gif'] as const;
export type FilmFormat = (typeof filmFormats)[number];
/** Paces by name. */
export const paces: readonly Pace[] = ['event', 'calendar'];
/** Grounds of a film: it has no transparent one. */
export const filmThemes: readonly Theme[] = themes.filter((theme) => theme !== 'transparent');
/** Least and most of a film's numbers; `side` is the longest side in pixels, `gif` that of a GIF. */
export const filmBounds = {
	seconds: [3, 600],
	fps: [10, 60],
	side: 3840,
	gif: 960
} as const;

/** Sizes by name, as the dialog offers them: 720p to 4K. */
export const filmSizes = {
	'1280x720': { width: 1280, height: 720, dpi: 96 },
	'1920x1080': presets['1920x1080'],
	'2560x1440': { width: 2560, height: 1440, dpi: 96 },
	'3840x2160': presets['3840x2160']
} as const satisfies Record<string, Size>;

/** Everything that decides a film: the same wish gives the same frames. */
export interface Wish {
	/** Size, language, theme and parts of every frame; its view gives basis and range, not the day. */
	figure: Figure;
	first: Day;
	last: Day;
	format: FilmFormat;
	pace: Pace;
	/** Length with the cards; a GIF has as many frames as events, and its own length. */
	seconds: number;
	fps: number;
	/** True for a title card and a closing credit. */
	cards: boolean;
}

/** True for a size that H.264 and VP9 can hold: their colours are by squares of two pixels. */
export const evenSize = ({ width, height }: Size) => width % 2 === 0 && height % 2 === 0;

/** Size of a GIF of a figure: at most 960 pixels, in the same shape. */
export function gifSize({ width, height, dpi }: Size): Size {
	const scale = Math.min(1, filmBounds.gif / Math.max(width, height));
	return { width: Math.round(width * scale), height: Math.round(height * scale), dpi };
}

/** Name of a film's file: `pact-atlas_1925-12-01_1933-12-31_signed_lv_1920x1080.mp4`. */
export function filmName({ figure, first, last, format }: Wish): string {
	const { width, height } = format === 'gif' ? gifSize(figure) : figure;
	const days = `${formatDay(first)}_${formatDay(last)}`;
	return `pact-atlas_${days}_${figure.view.basis}_${figure.lang}_${width}x${height}.${format}`;
}
