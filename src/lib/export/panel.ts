import { scope } from '#lib/basemap/frame.ts';
import type { Outlines } from '#lib/basemap/outlines.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { hatches } from '#lib/scene/hatches.ts';
import { colourOf } from '#lib/scene/palette.ts';
import { doubtful, type Scene } from '#lib/scene/scene.ts';
import type { Step } from '#lib/scene/steps.ts';
import { paragraph, type Block, type Kit, type Style } from './block.ts';
import { markBlock } from './intro.ts';
import { dry, fills, lakes, outside, patterned, texturesOf } from './land.ts';
import { lines, outlined } from './lines.ts';
import { el, num } from './markup.ts';
import { textures, type Texture } from './textures.ts';
import { looksIn } from './themes.ts';

/** What all panels of a sheet have in common. */
export interface Panels {
	steps: readonly Step[];
	sceneOn(day: number): Scene;
	geometry: Outlines;
	hatched: boolean;
}

const scaleAt = (width: number) => width / scope.width;
const heightAt = (width: number) => (width * scope.height) / scope.width;

/** What every panel shows alike, drawn once: land without any date, lakes and lines, patterns. */
export function shared(
	{ pen, palette }: Kit,
	{ sceneOn, geometry, hatched }: Panels,
	width: number
) {
	const k = scaleAt(width);
	const bare = sceneOn(ranges[1933].first - 1);
	const looks = looksIn(palette, bare.looks);
	const wanted: Texture[] = [
		'hatch',
		'dots',
		'cross',
		'doubt',
		'struck',
		...(hatched ? hatches : [])
	];
	const clipped = palette.water ? undefined : pen.url('step-dry');
	const { x, y, width: w, height: h } = scope;
	return el(
		'defs',
		{},
		textures(pen, palette, 'step', k, wanted),
		el('clipPath', { id: pen.id('step-frame') }, el('rect', { x, y, width: w, height: h })),
		palette.water ? '' : dry(pen, 'step', geometry),
		el(
			'g',
			{ id: pen.id('step-land'), 'clip-path': clipped },
			outside(palette, geometry),
			fills(looks, palette, geometry, k),
			patterned(pen, 'step', geometry, texturesOf(looks, bare, false))
		),
		el('g', { id: pen.id('step-lines') }, lakes(palette, geometry, k), lines(palette, geometry, k))
	);
}

const name: Style = { face: 'serif600', size: 17, leading: 1.22, fill: '' };
const line: Style = { face: 'sans400', size: 13, leading: 1.3, fill: '' };

/** One step: number and date, the states, the map of the day, one sentence. */
export function panelBlock(kit: Kit, panels: Panels, step: Step, width: number): Block {
	const { words, palette } = kit;
	const names = step.states.map((state) => words(`state.${state}`)).join(', ');
	const title = paragraph(kit, names, width, { ...name, fill: palette.ink });
	const text = words(step.line.key, step.line.args);
	const told = paragraph(kit, text, width, { ...line, fill: palette.ink });
	const [above, gap] = [20, 7];
	const map = above + title.height + 4;
	return {
		height: map + heightAt(width) + gap + told.height,
		draw: (x, y) =>
			head(kit, step, x, y) +
			title.draw(x, y + above) +
			plate(kit, panels, step, width, x, y + map) +
			told.draw(x, y + map + heightAt(width) + gap)
	};
}

function head({ pen, palette, words, scale }: Kit, step: Step, x: number, y: number): string {
	const { day, order, confidence } = step;
	const base = y + 13;
	let at = x;
	let drawn = '';
	if (order !== null) {
		const fill = palette.dated(colourOf(day));
		const box = { x: at + 0.5, y: base - 11, width: 12, height: 12, rx: 2, fill };
		drawn += el('rect', { ...box, stroke: palette.ink, 'stroke-width': 0.75 });
		const number = { face: 'serif600', size: 14 } as const;
		drawn += pen.line(String(order), at + 19, base, number, { fill: palette.ink });
		at += 19 + pen.width(String(order), number) + 9;
	}
	const date = { face: 'sans400', size: 13.5 } as const;
	drawn += pen.line(words.date(day), at, base, date, { fill: palette.soft });
	at += pen.width(words.date(day), date) + 8;
	if (!doubtful({ confidence })) return drawn;
	const mark = markBlock({ pen, palette, words, scale }, words(`confidence.${confidence}`), 12);
	return drawn + mark.draw(at, base);
}

function plate(kit: Kit, panels: Panels, step: Step, width: number, x: number, y: number): string {
	const { pen, palette } = kit;
	const { geometry, sceneOn, hatched } = panels;
	const k = scaleAt(width);
	const scene = sceneOn(step.day);
	const signed = looksIn(palette, scene.looks).filter((look) => look.class === 'signed');
	const at = `translate(${num(x - scope.x * k, 3)} ${num(y - scope.y * k, 3)}) scale(${num(k, 6)})`;
	const use = (id: string) => el('use', { href: `#${pen.id(id)}` });
	const water = palette.water && el('rect', { ...scope, fill: palette.water });
	const dates = [
		fills(signed, palette, geometry, k),
		patterned(pen, 'step', geometry, texturesOf(signed, scene, hatched))
	];
	const edge = { x, y, width, height: heightAt(width), fill: 'none', stroke: palette.rule };
	return (
		el(
			'g',
			{ transform: at },
			el(
				'g',
				{ 'clip-path': pen.url('step-frame'), 'data-step': step.id },
				water ?? '',
				use('step-land'),
				el('g', { 'clip-path': palette.water ? undefined : pen.url('step-dry') }, ...dates),
				use('step-lines'),
				outlined({ outlined: step.states, geometry, palette, naming: null }, k)
			)
		) + el('rect', { ...edge, 'stroke-width': 1 })
	);
}
