import { formatDay } from '#lib/calendar/day.ts';
import { stepsOf, type Step } from '#lib/scene/steps.ts';
import { archive, numbered, type Item } from './archive.ts';
import { describeSteps } from './credentials.ts';
import type { Figure } from './figure.ts';
import { seriesName, wholeOf, type SeriesWish } from './kinds.ts';
import { entryOf } from './manifest.ts';
import { gather, type Material } from './material.ts';
import { counter, type Progress } from './progress.ts';
import { breath } from './raster.ts';
import { composeSteps, type Part } from './series.ts';
import { pngFile, writeFigure, type Written } from './write.ts';

/** Events on a slide: more could not be read from the last row. */
const each = 6;

/** Makes a series. Throws the signal's reason once it is aborted, and Problems as single figures do. */
export async function makeSeries(
	wish: SeriesWish,
	told: (progress: Progress) => void,
	signal: AbortSignal
): Promise<Written> {
	const { kind, figure, site } = wish;
	const material = await gather(figure.lang, false, site);
	const name = seriesName(wish);
	if (kind === 'sheet') {
		const blob = await sheet(wholeOf(wish), wish, material);
		signal.throwIfAborted();
		return { name, blob };
	}
	const tasks = kind === 'set' ? setOf(wish, material) : slidesOf(wish, material);
	const count = counter(tasks.length, told);
	const items: Item[] = [];
	for (const task of tasks) {
		await breath();
		signal.throwIfAborted();
		items.push(await task());
		count(items.length);
	}
	signal.throwIfAborted();
	return { name, blob: new Blob([await archive(items)], { type: 'application/zip' }) };
}

type Task = () => Promise<Item>;

/** Every event of a figure's basis and range, with those after 1933 where the range holds them. */
export function eventsOf({ view }: Figure, { life }: Pick<Material, 'life'>): Step[] {
	return stepsOf(view, life.after);
}

function setOf({ figure, format, site }: SeriesWish, material: Material): Task[] {
	return eventsOf(figure, material).map(({ day, states }, at) => async () => {
		const own = { ...figure, view: { ...figure.view, day, state: null } };
		const { blob } = await writeFigure(own, format, 'outlines', site);
		return itemOf(numbered(at + 1, formatDay(day), states.join('-'), format), blob, own);
	});
}

function slidesOf(wish: SeriesWish, material: Material): Task[] {
	const { figure, format } = wish;
	const events = eventsOf(figure, material);
	const slide = wholeOf(wish);
	const pages = Array.from({ length: Math.ceil(events.length / each) }, (_, at) => at);
	return pages.map((at) => async () => {
		const part = [at * each, (at + 1) * each] as const;
		const [first, last] = [events[part[0]], events.slice(...part).at(-1)];
		const span = [first, last].map((event) => formatDay(event?.day ?? 0));
		const file = numbered(at + 1, span[0] ?? '', span[1] ?? '', format);
		return itemOf(file, await sheet(slide, wish, material, part), slide);
	});
}

async function itemOf(file: string, blob: Blob, figure: Figure): Promise<Item> {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	return { bytes, entry: await entryOf(file, bytes, figure) };
}

async function sheet(figure: Figure, { format }: SeriesWish, material: Material, part?: Part) {
	const svg = composeSteps(figure, material, 'outlines', part);
	if (format === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
	return pngFile(svg, figure, describeSteps(figure, material));
}
