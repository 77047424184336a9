import { points } from '#lib/basemap/points.ts';
import type { Outlines } from '#lib/basemap/outlines.ts';
import { colours } from '#lib/scene/palette.ts';
import type { Rim } from '#lib/scene/life.ts';
import { shapesOf } from './land.ts';
import type { Plate } from './map.ts';
import { el, num, type Attributes } from './markup.ts';
import type { Pen } from './pen.ts';
import type { Palette } from './themes.ts';

// Every width is in pixels; the drawing is in km at k pixels each. No width here is kept by
// `vector-effect`, which PDF and office programs do not know.
const stroke = (colour: string, width: number, k: number): Attributes => ({
	fill: 'none',
	stroke: colour,
	'stroke-width': num(width / k, 4),
	'stroke-linejoin': 'round',
	'stroke-linecap': 'round'
});
const dashes = (k: number, ...lengths: number[]) =>
	lengths.map((length) => num(length / k, 3)).join(' ');

/** Borders in two tones, frontiers disputed in law, the line of an autonomous territory. */
export function lines(palette: Palette, geometry: Outlines, k: number): string {
	const { borders, disputed, internal } = geometry;
	const joined = (parts: readonly { d: string }[]) => parts.map(({ d }) => `M0 0${d}`).join('');
	return [
		el('path', { ...stroke(palette.casing, 1.9, k), d: borders }),
		el('path', { ...stroke(palette.border, 0.9, k), d: borders }),
		el('path', {
			...stroke(palette.accent, 1.6, k),
			'stroke-linecap': 'butt',
			'stroke-dasharray': dashes(k, 4.8, 3.2),
			d: joined(disputed)
		}),
		el('path', {
			...stroke(palette.internal, 1.2, k),
			'stroke-dasharray': dashes(k, 0.1, 2.4),
			d: joined(internal)
		})
	].join('');
}

const dashed: Partial<Record<Rim, [number, number]>> = { dashed: [5, 4], dotted: [1.5, 3.5] };

/** The status of each treaty: a line inside the border of its state. */
export function rims(pen: Pen, { name, scene, geometry, palette }: Plate, k: number): string {
	const shape = shapesOf(geometry);
	return [...(scene.standings ?? [])]
		.flatMap(([id, { rim }]) => (rim ? [{ id, rim, d: shape(id) }] : []))
		.map(({ id, rim, d }) => {
			const clip = `${name}-rim-${id}`;
			const dash = dashed[rim];
			// Half of each stroke lies inside the border and is seen.
			return (
				el('clipPath', { id: pen.id(clip) }, el('path', { d })) +
				el(
					'g',
					{ 'clip-path': pen.url(clip), 'data-rim': id },
					el('path', { ...stroke(palette.dated(colours.notYet), 5, k), d }),
					el('path', {
						...stroke(palette.dated(colours.ink), 2.2, k),
						'stroke-linecap': 'butt',
						'stroke-dasharray': dash && dashes(k, ...dash),
						d
					})
				)
			);
		})
		.join('');
}

/** Pixels: an outline alone is lost to the eye on what is smaller. */
const least = 22;

/** States that are spoken of: an outline in two tones, and a ring where the state is small. */
export function outlined(
	{
		outlined,
		geometry,
		palette,
		naming
	}: Pick<Plate, 'outlined' | 'geometry' | 'palette' | 'naming'>,
	k: number
): string {
	const shape = shapesOf(geometry);
	return outlined
		.map((id) => {
			const [left = 0, top = 0, right = 0, bottom = 0] = points[id]?.bounds ?? [];
			const across = Math.max(right - left, bottom - top);
			const small = across * k < least;
			const share = small ? 0.5 : 1;
			const d = shape(id);
			const two = (name: string, at: Attributes) =>
				el(name, { ...stroke(palette.dated(colours.notYet), 3.8 * share, k), ...at }) +
				el(name, { ...stroke(palette.dated(colours.ink), 2 * share, k), ...at });
			const middle = { cx: (left + right) / 2, cy: (top + bottom) / 2, r: across / 2 + 5 / k };
			// With its label a state has a disc, which a ring would cover.
			return two('path', { d }) + (small && !naming ? two('circle', middle) : '');
		})
		.join('');
}
