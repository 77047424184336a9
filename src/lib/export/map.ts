import type { Outlines } from '#lib/basemap/outlines.ts';
import type { Naming } from '#lib/map/svg/label.ts';
import { placeLabels } from '#lib/map/svg/labels.ts';
import type { Look, Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { markOf } from './label.ts';
import { dry, fills, lakes, outside, patterned, texturesOf } from './land.ts';
import { lines, outlined, rims } from './lines.ts';
import { el, num } from './markup.ts';
import type { Pen } from './pen.ts';
import { looksIn, type Palette } from './themes.ts';
import { windowOf, type Area } from './window.ts';

/** What one map shows, and how. */
export interface Plate {
	/** Begins the ids of this map. */
	name: string;
	scene: Scene;
	palette: Palette;
	geometry: Outlines;
	area: Area;
	/** What labels say; null for a map without any. */
	naming: Naming | null;
	/** How much larger than on the screen labels are set. */
	grow: number;
	/** True where a pattern tells the date besides the colour. */
	hatched: boolean;
	/** States with an outline. */
	outlined: readonly UnitId[];
	/** True where the status of treaties is drawn as lines inside the border. */
	rims: boolean;
}

/** Pixels per km of a map in an area. */
export const scaleOf = ({ width, height }: Area) => width / windowOf(width / height).width;

/** The map of a scene within its area: fills, patterns, lakes, lines, labels. */
export function drawMap(pen: Pen, plate: Plate): string {
	const { area, palette, geometry, scene, name } = plate;
	const { x, y, width, height } = area;
	const view = windowOf(width / height);
	const k = width / view.width;
	const looks = looksIn(palette, scene.looks);
	const over = texturesOf(looks, scene, plate.hatched);
	const at = `translate(${num(x - view.x * k, 3)} ${num(y - view.y * k, 3)}) scale(${num(k, 6)})`;
	const clip = el('clipPath', { id: pen.id(`${name}-frame`) }, el('rect', { ...area }));
	const water = palette.water && el('rect', { ...area, fill: palette.water });
	return (
		el('defs', {}, clip, palette.water ? '' : dry(pen, name, geometry)) +
		el(
			'g',
			{ 'clip-path': pen.url(`${name}-frame`) },
			water ?? '',
			el(
				'g',
				{ transform: at },
				el(
					'g',
					{ 'clip-path': palette.water ? undefined : pen.url(`${name}-dry`) },
					outside(palette, geometry),
					fills(looks, palette, geometry, k),
					patterned({ pen, palette, geometry }, name, over, view, k)
				),
				lakes(palette, geometry, k),
				plate.rims ? rims(pen, plate, k) : '',
				lines(palette, geometry, k),
				outlined(plate, k)
			),
			labels(pen, plate, looks, k)
		)
	);
}

function labels(pen: Pen, plate: Plate, looks: readonly Look[], k: number): string {
	const { area, naming, grow, palette, hatched } = plate;
	if (!naming) return '';
	const { x, y, width, height } = windowOf(area.width / area.height);
	const window: [number, number, number, number] = [
		x * k,
		y * k,
		(x + width) * k,
		(y + height) * k
	];
	const placed = placeLabels(looks, k, naming, { window, covered: [] }, grow);
	const [dx, dy] = [area.x - x * k, area.y - y * k];
	return placed
		.map((label) =>
			markOf({ pen, palette, hatched }, label, dx + label.at[0] * k, dy + label.at[1] * k)
		)
		.join('');
}
