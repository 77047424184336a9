import { timeAxis } from '#lib/scene/axis.ts';
import { filmOf, type Frame, type Reel } from './film.ts';
import { gif, type Still } from './gif.ts';
import { gather, type Material } from './material.ts';
import type { Progress } from './progress.ts';
import { stageOf } from './stage.ts';
import { stopsOf } from './stops.ts';
import { tagsOf } from './tags.ts';
import { encode } from './video.ts';
import { detailedAbove } from './figure.ts';
import { gifSize, type Wish } from './wish.ts';

/** Milliseconds for which a GIF stays on each of its pictures. */
const stay = 1800;

/** All that a film is made from: what it is drawn on, its course and its frames. */
export async function staged(wish: Wish, site: string | null) {
	const { format, figure } = wish;
	const size = format === 'gif' ? gifSize(figure) : figure;
	const material = await gather(figure.lang, size.width > detailedAbove, site);
	const reel = reelOf(wish, material);
	const stage = stageOf({ ...wish, figure: { ...figure, ...size } }, material);
	return { ...stage, material, reel, frames: format === 'gif' ? stillsOf(reel) : filmOf(reel) };
}

/**
 * Makes the film that is wished for, frame by frame from its dates; `site` is the public address, if
 * any. Throws the signal's reason as soon as it is aborted, a Problem where this browser cannot make it,
 * a RangeError where it is too short.
 */
export async function shoot(
	wish: Wish,
	site: string | null,
	told: (progress: Progress) => void,
	signal: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const { format, fps } = wish;
	const { frames, canvas, draw, material } = await staged(wish, site);
	if (format === 'gif') {
		const stills = frames.map((frame): Still => ({ draw: () => draw(frame), delay: stay }));
		return gif(canvas, stills, told, signal);
	}
	return encode({ frames, fps, format, canvas, draw, tags: tagsOf(wish, material) }, told, signal);
}

/** The course of a film through the events of its view. */
export function reelOf(wish: Wish, { life }: Pick<Material, 'life'>): Reel {
	const { figure, first, last, pace, seconds, fps, cards } = wish;
	const { view } = figure;
	const clock = timeAxis(view.range, pace === 'event' ? 'stretched' : 'linear');
	const stops = stopsOf(view, life);
	return { first, last, stops, clock, pace, seconds, fps, title: cards, credit: cards };
}

/** Pictures of a film without motion: the map before all events, on each of them, and the cards. */
export function stillsOf({ first, last, stops, title, credit }: Reel): Frame[] {
	const days = stops.filter((day) => day > first && day <= last);
	const shots: Frame['shot'][] = [
		...(title ? (['title'] as const) : []),
		first,
		...days,
		...(credit ? (['credit'] as const) : [])
	];
	return shots.map((shot) => ({ shot, before: null, mix: 1 }));
}
