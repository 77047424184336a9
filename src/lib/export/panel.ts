import { scope } from '#lib/basemap/scope.ts';
import { points } from '#lib/basemap/points.ts';
import type { Outlines } from '#lib/basemap/outlines.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import type { Look, Scene } from '#lib/scene/scene.ts';
import type { Step } from '#lib/scene/steps.ts';
import type { UnitId } from '#lib/states/registry.ts';
import type { Kit } from './block.ts';
import { dry, fills, lakes, outside, patterned, texturesOf } from './land.ts';
import { lines, outlined } from './lines.ts';
import { el, num } from './markup.ts';
import type { Texture } from './textures.ts';
import { looksIn } from './themes.ts';
import type { Area } from './window.ts';

/** What all panels of a sheet have in common. */
export interface Panels {
	steps: readonly Step[];
	sceneOn(day: number): Scene;
	geometry: Outlines;
	hatched: boolean;
}

const scaleAt = (width: number) => width / scope.width;
/** Height of a panel's map of a width. */
export const heightAt = (width: number) => (width * scope.height) / scope.width;

/**
 * What panels show alike, drawn once and referred to: land without any date, each state in the colour of
 * its date, each pattern over it, each outline, and the lines over all.
 */
export function shared(
	{ pen, palette }: Kit,
	{ steps, sceneOn, geometry, hatched }: Panels,
	width: number
): string {
	const k = scaleAt(width);
	const drawing = { pen, palette, geometry };
	const bare = sceneOn(ranges[1933].first - 1);
	const scenes = steps.map(({ day }) => sceneOn(day));
	const over = scenes.flatMap((scene) => texturesOf(signedIn(scene), scene, hatched));
	const ground = texturesOf(bare.looks, bare, false);
	const last = looksIn(palette, signedIn(scenes.at(-1) ?? bare));
	const { x, y, width: w, height: h } = scope;
	const group = (name: string, ...inner: string[]) => el('g', { id: pen.id(name) }, ...inner);
	const spoken = new Set(steps.flatMap(({ states }) => states));
	return el(
		'defs',
		{},
		el('clipPath', { id: pen.id('step-frame') }, el('rect', { x, y, width: w, height: h })),
		palette.water ? '' : dry(pen, 'step', geometry),
		group(
			'step-land',
			outside(palette, geometry),
			fills(looksIn(palette, bare.looks), palette, geometry, k),
			patterned(drawing, 'step', ground, scope, k)
		),
		...last.map((look) => group(`step-${look.id}`, fills([look], palette, geometry, k))),
		...unique(over).map((pair) =>
			group(overId(pair), patterned(drawing, `step-${pair[1]}`, [pair], areaOf(pair[1]), k))
		),
		...[...spoken].map((id) =>
			group(`step-outline-${id}`, outlined({ outlined: [id], geometry, palette, naming: null }, k))
		),
		group('step-lines', lakes(palette, geometry, k), lines(palette, geometry, k))
	);
}

const signedIn = ({ looks }: Scene): Look[] => looks.filter((look) => look.class === 'signed');
const areaOf = (id: UnitId): Area => {
	const [left = 0, top = 0, right = 0, bottom = 0] = points[id]?.bounds ?? [];
	return { x: left, y: top, width: right - left, height: bottom - top };
};
const overId = ([texture, id]: [Texture, UnitId]) => `step-${texture}-${id}`;
const unique = (pairs: readonly [Texture, UnitId][]) => [
	...new Map(pairs.map((pair) => [overId(pair), pair])).values()
];

/** The map of one step, its top left corner at x, y. */
export function plate(
	{ pen, palette }: Kit,
	{ sceneOn, hatched }: Panels,
	step: Step,
	width: number,
	x: number,
	y: number
): string {
	const k = scaleAt(width);
	const scene = sceneOn(step.day);
	const signed = signedIn(scene);
	const at = `translate(${num(x - scope.x * k, 3)} ${num(y - scope.y * k, 3)}) scale(${num(k, 6)})`;
	const use = (name: string) => el('use', { href: `#${pen.id(name)}` });
	const edge = { x, y, width, height: heightAt(width), fill: 'none', stroke: palette.rule };
	const map = el(
		'g',
		{ 'clip-path': pen.url('step-frame'), 'data-step': step.id },
		palette.water ? el('rect', { ...scope, fill: palette.water }) : '',
		el(
			'g',
			{ 'clip-path': palette.water ? undefined : pen.url('step-dry') },
			use('step-land'),
			...signed.map(({ id }) => use(`step-${id}`)),
			...texturesOf(signed, scene, hatched).map((pair) => use(overId(pair)))
		),
		use('step-lines'),
		...step.states.map((id) => use(`step-outline-${id}`))
	);
	return el('g', { transform: at }, map) + el('rect', { ...edge, 'stroke-width': 1 });
}
