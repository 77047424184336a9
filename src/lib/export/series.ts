import { sceneOf, type Scene } from '#lib/scene/scene.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { stepsOf } from '#lib/scene/steps.ts';
import { paragraph, space, stack, type Block, type Kit } from './block.ts';
import type { Drawn } from './compose.ts';
import { creditBlock } from './credit.ts';
import { describeSteps, rdf } from './credentials.ts';
import { documentOf, fingerprint } from './document.ts';
import type { Figure, Lettering } from './figure.ts';
import { gridOf, type Grid } from './grid.ts';
import { titleBlock } from './intro.ts';
import { unitOf } from './layout.ts';
import { classEntries, entriesBlock, outlineEntry, statusEntries } from './legend.ts';
import type { Material } from './material.ts';
import { shared, type Panels } from './panel.ts';
import { Pen } from './pen.ts';
import { rampBlock } from './ramp.ts';
import { stepBlock } from './step.ts';
import { palettes } from './themes.ts';

/**
 * All events of a figure's range and basis on one sheet: a map for each, at one scale, with its number,
 * date and sentence. The day of the figure plays no part. Without their part, title and legend are left out.
 */
export function composeSteps(
	figure: Figure,
	material: Material,
	text: Lettering = 'outlines',
	part?: Part
): string {
	return drawnSteps(figure, material, text, part).svg;
}

/** Which of the events a sheet shows, as `slice` counts them: for a series of slides. */
export type Part = readonly [from: number, to: number];

/** The sheet with its measures; see `drawn` for one figure. */
export function drawnSteps(
	given: Figure,
	material: Material,
	text: Lettering,
	[from, to]: Part = [0, Infinity]
): Drawn {
	const day = ranges[given.view.range].last;
	const figure: Figure = { ...given, view: { ...given.view, day, state: null } };
	const palette = palettes[figure.theme];
	const pen = new Pen(material.type, text, fingerprint(`steps${from}${JSON.stringify(figure)}`));
	const kit: Kit = { pen, palette, words: material.words, scale: 1 };
	const { view, lang } = figure;
	const said = describeSteps(figure, material);
	const { title, description } = said;
	const panels: Panels = {
		steps: stepsOf(view, material.life.after).slice(from, to),
		// Lines of status are too fine for small maps; strokes over what has ended are not.
		sceneOn: (day) => sceneOf({ ...view, day }, view.range === 1941 ? material.life : null),
		geometry: material.geometry,
		hatched: view.patterns || figure.theme === 'grey'
	};
	const { page, words, cells, width, scale } = arrange(figure, kit, panels, said.link);
	const drawing = [
		shared(kit, panels, width),
		...words.map(({ block, x, y }) => block.draw(x, y)),
		...panels.steps.map((step, i) => {
			const { x = 0, y = 0 } = cells[i] ?? {};
			return stepBlock({ ...kit, scale }, panels, step, width).draw(x, y);
		})
	].join('');
	const sheet = {
		size: figure,
		page,
		lang,
		title,
		description,
		metadata: rdf(said),
		ground: palette.ground,
		drawing
	};
	return { svg: documentOf(pen, sheet, text), boxes: pen.boxes, page };
}

interface Arranged extends Grid {
	page: Drawn['page'];
	words: { block: Block; x: number; y: number }[];
}

/** Head, grid and foot on the smallest page on which all of it has room. */
function arrange(figure: Figure, kit: Kit, panels: Panels, link: string | null): Arranged {
	const unit = unitOf(figure);
	for (let factor = 1; ; factor *= 1.08) {
		const page = { width: (figure.width / unit) * factor, height: (figure.height / unit) * factor };
		const margin = Math.min(44, page.width * 0.035);
		const room = page.width - 2 * margin;
		const last = panels.sceneOn(ranges[figure.view.range].last);
		const head = headOf(kit, figure, last, room, panels.hatched);
		const foot = footOf(kit, figure, last, link, room);
		const top = margin + head.height;
		const bottom = page.height - margin - foot.height;
		const grid = gridOf(
			{ x: margin, y: top, width: room, height: bottom - top },
			panels.steps.length,
			(width, scale) =>
				Math.max(
					...panels.steps.map((step) => stepBlock({ ...kit, scale }, panels, step, width).height)
				)
		);
		if (!grid) continue;
		const words = [
			{ block: head, x: margin, y: margin },
			{ block: foot, x: margin, y: bottom }
		];
		return { page, words, ...grid };
	}
}

function headOf(kit: Kit, { parts, view }: Figure, last: Scene, room: number, hatched: boolean) {
	const split = room >= 900;
	const each = split ? (room - 48) / 2 : room;
	const { words, palette } = kit;
	const soft = { face: 'sans400', size: 14.5, leading: 1.34, fill: palette.soft } as const;
	const lead = paragraph(kit, words(`steps.lead.${view.basis}`), Math.min(each, 640), soft);
	const bold = { face: 'sans600', size: 14, leading: 1.3, fill: palette.ink } as const;
	const left = parts.includes('title') ? [...titleBlock(kit, each), space(4), lead] : [];
	const right = parts.includes('legend')
		? [
				paragraph(kit, words(`switch.about.${view.basis}`), each, bold),
				space(5),
				rampBlock(kit, last, each, hatched)
			]
		: [];
	const columns = left.length && right.length && split ? [left, right] : [[...left, ...right]];
	return side(columns.map(stack), each + 48, columns.flat().length ? 20 : 0);
}

function footOf(
	kit: Kit,
	{ parts }: Figure,
	last: Scene,
	link: string | null,
	room: number
): Block {
	const entries = [
		outlineEntry(kit, last),
		...classEntries(kit, last),
		...statusEntries(kit, last).filter(({ name }) => name === 'doubt' || name === 'struck')
	];
	const split = room >= 1000;
	const each = split ? (room - 48) * 0.62 : room;
	const key = parts.includes('legend') ? [entriesBlock(kit, entries, each)] : [];
	const own = key.length && split ? room - each - 48 : room;
	const credit = creditBlock(kit, link, own);
	if (key.length && split) return side([stack(key), credit], each + 48, 0, 14);
	return stack([space(14), ...key, ...(key.length ? [space(10)] : []), credit]);
}

/** Blocks side by side, each so far from the one before. */
function side(blocks: readonly Block[], step: number, below: number, above = 0): Block {
	return {
		height: above + Math.max(0, ...blocks.map(({ height }) => height)) + below,
		draw: (x, y) => blocks.map((block, i) => block.draw(x + i * step, y + above)).join('')
	};
}
