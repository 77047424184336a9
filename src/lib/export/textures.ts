import { hatchShapes, type Hatch } from '#lib/scene/hatches.ts';
import { colours } from '#lib/scene/palette.ts';
import { patternShapes, seam, type Drawn, type Shape } from '#lib/scene/patterns.ts';
import { el, num } from './markup.ts';
import type { Pen } from './pen.ts';
import type { Palette } from './themes.ts';

/** A pattern over a fill: of a class, of doubt, of an end, or of a span of dates. */
export type Texture = Drawn | Hatch;

const shapes: Record<Texture, Shape> = { ...patternShapes, ...hatchShapes };

/**
 * Definitions of patterns for a drawing at `k` pixels per unit. Their ids are `<name>-<texture>`: each
 * part of a figure has its own, as each has its own scale.
 */
export function textures(
	pen: Pen,
	palette: Palette,
	name: string,
	k: number,
	wanted: Iterable<Texture>
): string {
	return [...new Set(wanted)]
		.map((texture) => {
			const shape = shapes[texture];
			const scale = num(1 / k, 5);
			return el(
				'pattern',
				{
					id: pen.id(`${name}-${texture}`),
					width: shape.size,
					height: shape.size,
					patternUnits: 'userSpaceOnUse',
					patternTransform: k === 1 ? undefined : `scale(${scale})`
				},
				tile(shape, palette)
			);
		})
		.join('');
}

function tile({ lines, dots, width, colour, casing }: Shape, palette: Palette): string {
	const own = colour === colours.pattern ? palette.pattern : palette.dated(colour);
	const under = casing ? [{ stroke: palette.dated(casing), extra: seam }] : [];
	return [...under, { stroke: own, extra: 0 }]
		.map(({ stroke, extra }) => {
			const d = lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('');
			const round = dots.map(([cx, cy, r]) => el('circle', { cx, cy, r: r + extra, fill: stroke }));
			const drawn = d && el('path', { d, fill: 'none', stroke, 'stroke-width': width + 2 * extra });
			return drawn + round.join('');
		})
		.join('');
}
