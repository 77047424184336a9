import { dayOf } from '#lib/calendar/day.ts';
import { doubtful, type Message, type Scene } from '#lib/scene/scene.ts';
import type { Life } from '#lib/scene/life.ts';
import type { Confidence } from '#lib/pacts/types.ts';
import { atLeast, broken, paragraph, type Block, type Kit, type Style } from './block.ts';
import { momentsOf } from './moments.ts';
import { el } from './markup.ts';

/** The name of the atlas and the title of the figure. */
export function titleBlock(kit: Kit, width: number): Block[] {
	const { palette, words } = kit;
	const site: Style = { face: 'sans600', size: 14, leading: 1.5, fill: palette.accent };
	const title: Style = { face: 'serif600', size: 23, leading: 1.18, fill: palette.ink, even: true };
	return [
		paragraph(kit, words('app.title'), width, site),
		paragraph(kit, words('export.fig.title'), width, title)
	];
}

/** The date, as large as the longest date of the language allows: the same on every day. */
export function dateBlock(kit: Kit, day: number, width: number, most = 62): Block {
	const { pen, palette, words } = kit;
	const setting = { face: 'serif600', tracking: -0.01 } as const;
	const months = Array.from({ length: 12 }, (_, i) => words.date(dayOf(1932, i + 1, 28)));
	const widest = Math.max(...months.map((text) => pen.width(text, { ...setting, size: 100 })));
	const size = Math.min(most * kit.scale, (width / widest) * 100);
	return {
		height: size * 1.02,
		draw: (x, y) =>
			pen.line(words.date(day), x, y + size * 0.8, { ...setting, size }, { fill: palette.ink })
	};
}

/** The sentence of the latest event with the mark of its doubt, in the room that the longest needs. */
export function captionBlock(kit: Kit, scene: Scene, life: Life, width: number): Block {
	const least = Math.max(
		...momentsOf(scene.view, life).map((moment) => sentence(kit, moment, width).height)
	);
	return atLeast(least, sentence(kit, scene, width));
}

type Told = Pick<Scene, 'caption' | 'after' | 'last'>;

function sentence(kit: Kit, { caption, after, last }: Told, width: number): Block {
	const event = after ?? last;
	return marked(kit, caption, event?.confidence ?? null, width, 18);
}

/** A sentence, and after its last word the mark of a date that is unverified or disputed. */
export function marked(
	kit: Kit,
	{ key, args }: Message,
	confidence: Confidence | null,
	width: number,
	size: number
): Block {
	const { palette, words } = kit;
	const style: Style = { face: 'sans400', size, leading: 1.36, fill: palette.ink };
	const text = words(key, args);
	const plain = paragraph(kit, text, width, style);
	if (!confidence || !doubtful({ confidence })) return plain;
	const { lines, size: set } = broken(kit, text, width, style);
	const mark = markBlock(kit, words(`confidence.${confidence}`), Math.max(12, size * 0.78));
	const leading = set * style.leading;
	const end = kit.pen.width(lines.at(-1) ?? '', { face: style.face, size: set }) + set * 0.4;
	const beside = end + mark.width <= width;
	return {
		height: plain.height + (beside ? 0 : leading),
		draw: (x, y) =>
			plain.draw(x, y) +
			mark.draw(
				beside ? x + end : x,
				y + plain.height - (beside ? leading : 0) + leading / 2 + set * 0.34
			)
	};
}

/** A word in a broken frame, as marks of doubt are everywhere; drawn with its baseline at y. */
export function markBlock({ pen, palette, scale }: Kit, text: string, size: number) {
	const setting = { face: 'sans400', size: size * scale } as const;
	const pad = setting.size * 0.32;
	const width = pen.width(text, setting) + 2 * pad;
	const draw = (x: number, y: number) =>
		el('rect', {
			x,
			y: y - setting.size * 0.86,
			width,
			height: setting.size * 1.18,
			rx: 3 * scale,
			fill: 'none',
			stroke: palette.accent,
			'stroke-width': scale,
			'stroke-dasharray': `${3 * scale} ${2 * scale}`
		}) + pen.line(text, x + pad, y, setting, { fill: palette.accent });
	return { width, draw };
}
