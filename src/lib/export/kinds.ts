import { ranges } from '#lib/calendar/ranges.ts';
import { presets, type Figure } from './figure.ts';

/** A picture for each event, all events on one sheet, or a few of them on each of some slides. */
export const kinds = ['set', 'sheet', 'contact'] as const;
export type Kind = (typeof kinds)[number];
/** Files that a series can be made of. */
export const pictures = ['png', 'svg'] as const;
export type PictureFormat = (typeof pictures)[number];

/** Size of every slide: decks have no other. */
export const slideSize = presets['1920x1080'];

/** What is asked for as a series. */
export interface SeriesWish {
	kind: Kind;
	/** Its day plays no part. */
	figure: Figure;
	format: PictureFormat;
	/** Public address of the site, '' or null for none. */
	site: string | null;
}

/** The figure of which a whole series tells: it ends on the last day, and slides have their own size. */
export function wholeOf({ kind, figure }: Pick<SeriesWish, 'kind' | 'figure'>): Figure {
	const view = { ...figure.view, day: ranges[figure.view.range].last, state: null };
	return { ...figure, ...(kind === 'contact' ? slideSize : {}), view };
}

/** The name of a series as a file: `pact-atlas_set_signed_lv_1920x1080.zip`. */
export function seriesName(wish: Omit<SeriesWish, 'site'>): string {
	const { view, lang, width, height } = wholeOf(wish);
	const end = wish.kind === 'sheet' ? wish.format : 'zip';
	return `pact-atlas_${wish.kind}_${view.basis}_${lang}_${width}x${height}.${end}`;
}
