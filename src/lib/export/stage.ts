import { sceneOf } from '#lib/scene/scene.ts';
import { card } from './card.ts';
import type { Frame, Shot } from './film.ts';
import { layersOf, type Layers } from './layers.ts';
import type { Material } from './material.ts';
import { Problem } from './problem.ts';
import { canvasOf, imageOf } from './raster.ts';
import type { Wish } from './wish.ts';

/** What a film is drawn on: one canvas, which shows the frame that was drawn last. */
export interface Stage {
	canvas: OffscreenCanvas;
	draw(frame: Frame): Promise<void>;
}

/** A card, or the map in one of its states, as pixels. */
interface Plate {
	/** What decides the picture: equal parts, equal picture. */
	of: readonly unknown[];
	picture: OffscreenCanvas;
	/** The date over a map, and where the map is. */
	layers: Pick<Layers, 'on' | 'map'> | null;
}

/** Plates that are kept: the one that is shown, the one that it fades from, and one to spare. */
const kept = 3;

/**
 * The stage of a film. The map is composed and rasterised only where a state of it begins, and kept;
 * each day has its date and its place on the axis laid over it.
 */
export function stageOf(wish: Wish, material: Material): Stage {
	const { width, height } = wish.figure;
	const canvas = new OffscreenCanvas(width, height);
	// Read back for every frame, and so kept in memory; no pixel is ever open.
	const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
	if (!context) throw new Problem('export.problem.size', { width, height });
	const plates: Plate[] = [];
	let shown: Frame | null = null;

	async function plateOf(shot: Shot): Promise<Plate> {
		const of = partsOf(shot, wish, material);
		const known = plates.find((each) => each.of.every((part, at) => part === of[at]));
		if (known) return known;
		const made = { of, ...(await plate(shot, wish, material)) };
		plates.push(made);
		if (plates.length > kept) plates.shift();
		return made;
	}

	/** Lays a picture over what is drawn, and its date. */
	async function lay(shot: Shot, alpha: number) {
		const { picture, layers } = await plateOf(shot);
		const date = layers && (await imageOf(layers.on(shot as number), wish.figure));
		context!.globalAlpha = alpha;
		context!.drawImage(picture, 0, 0);
		if (date) context!.drawImage(date, 0, 0);
	}

	/** Lays the map that was there before over the one that is drawn: words do not fade into others. */
	async function layMap(before: Shot, alpha: number) {
		const { picture, layers } = await plateOf(before);
		if (!layers) return;
		const { x, y, width, height } = layers.map;
		context!.globalAlpha = alpha;
		context!.drawImage(picture, x, y, width, height, x, y, width, height);
	}

	async function draw(frame: Frame) {
		const { shot, before, mix } = frame;
		if (shown?.shot === shot && mix === 1 && shown.mix === 1) return;
		if (typeof before === 'number' && typeof shot === 'number') {
			await lay(shot, 1);
			await layMap(before, 1 - mix);
		} else {
			if (before !== null) await lay(before, 1);
			await lay(shot, mix);
		}
		shown = frame;
	}
	return { canvas, draw };
}

async function plate(shot: Shot, wish: Wish, material: Material): Promise<Omit<Plate, 'of'>> {
	const { figure } = wish;
	if (typeof shot === 'string') {
		const picture = await canvasOf(card(shot, wish, material), figure, false);
		return { picture, layers: null };
	}
	const view = { ...figure.view, day: shot };
	// The link has the date, which changes every day: it stands on the last card.
	const { still, ...layers } = layersOf({ ...figure, view }, { ...material, site: null });
	return { picture: await canvasOf(still, figure, false), layers };
}

// The scene gives the same objects until something changes.
function partsOf(shot: Shot, { figure }: Wish, { life }: Material): readonly unknown[] {
	if (typeof shot === 'string') return [shot];
	const { looks, standings, after } = sceneOf({ ...figure.view, day: shot }, life);
	return [looks, standings, after];
}
