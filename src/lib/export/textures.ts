import { hatchShapes, type Hatch } from '#lib/scene/hatches.ts';
import { colours } from '#lib/scene/palette.ts';
import { patternShapes, seam, type Drawn, type Shape } from '#lib/scene/patterns.ts';
import { el, num } from './markup.ts';
import type { Palette } from './themes.ts';
import { weave } from './weave.ts';
import type { Area } from './window.ts';

/** A pattern over a fill: of a class, of doubt, of an end, or of a span of dates. */
export type Texture = Drawn | Hatch;

const shapes: Record<Texture, Shape> = { ...patternShapes, ...hatchShapes };

/**
 * A pattern over an area of a drawing at `k` pixels per unit; `clip` is a reference to the clip that cuts
 * it to a shape.
 */
export function textured(
	palette: Palette,
	texture: Texture,
	{ x, y, width, height }: Area,
	clip: string,
	k = 1
): string {
	const shape = shapes[texture];
	const { colour, casing } = shape;
	const own = colour === colours.pattern ? palette.pattern : palette.dated(colour);
	const strands = weave(shape, [x * k, y * k, (x + width) * k, (y + height) * k]);
	const layer = (stroke: string, extra: number) =>
		strands.map(({ d, width, dash, round }) =>
			el('path', {
				d,
				fill: 'none',
				stroke,
				'stroke-width': width + 2 * extra,
				'stroke-dasharray': dash ? dash.map((length) => num(length, 3)).join(' ') : undefined,
				'stroke-linecap': round ? 'round' : undefined
			})
		);
	const scale = k === 1 ? undefined : `scale(${num(1 / k, 6)})`;
	const under = casing ? layer(palette.dated(casing), seam) : [];
	return el('g', { 'clip-path': clip }, el('g', { transform: scale }, ...under, ...layer(own, 0)));
}
