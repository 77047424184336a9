import type { Outlines } from '#lib/basemap/outlines.ts';
import { drawn as plane } from '#lib/basemap/frame.ts';
import type { Naming } from '#lib/map/svg/label.ts';
import { placeLabels } from '#lib/map/svg/labels.ts';
import { hatchOf } from '#lib/scene/hatches.ts';
import type { Look, Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { markOf } from './label.ts';
import { lines, outlined, rims } from './lines.ts';
import { el, num } from './markup.ts';
import type { Pen } from './pen.ts';
import { textures, type Texture } from './textures.ts';
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
					fills(looks, palette, geometry, k),
					patterns(pen, plate, looks, k)
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

function fills(looks: readonly Look[], palette: Palette, { units, outside }: Outlines, k: number) {
	const shape = new Map(units.map(({ id, d }) => [id, d]));
	const land = looks.map(({ id, fill, class: name }) =>
		el('path', { 'data-unit': id, 'data-class': name, fill, d: shape.get(id) })
	);
	const coast = { stroke: palette.coast, 'stroke-width': 0.5 / k, 'stroke-linejoin': 'round' };
	return el('path', { fill: palette.outside, d: outside }) + el('g', coast, ...land);
}

/** Land without the lakes, for a map that has no water to paint them with. */
function dry(pen: Pen, name: string, { lakes }: Outlines): string {
	const { x, y, width, height } = plane;
	const d = `M${x} ${y}h${width}v${height}h${-width}zM0 0${lakes}`;
	return el('clipPath', { id: pen.id(`${name}-dry`) }, el('path', { d, 'clip-rule': 'evenodd' }));
}

function lakes({ water, coast }: Palette, { lakes }: Outlines, k: number): string {
	return el('path', { fill: water ?? 'none', stroke: coast, 'stroke-width': 0.5 / k, d: lakes });
}

function patterns(pen: Pen, plate: Plate, looks: readonly Look[], k: number): string {
	const { name, palette, geometry, scene, hatched } = plate;
	const shape = new Map(geometry.units.map(({ id, d }) => [id, d]));
	const over = new Map<Texture, string[]>();
	const lay = (texture: Texture, id: UnitId) =>
		over.set(texture, [...(over.get(texture) ?? []), `M0 0${shape.get(id) ?? ''}`]);
	for (const look of looks) {
		const hatch = hatched ? hatchOf(look) : null;
		if (hatch) lay(hatch, look.id);
		if (look.pattern !== 'plain') lay(look.pattern, look.id);
	}
	for (const [id, { struck }] of scene.standings ?? []) if (struck) lay('struck', id);
	const drawn = [...over].map(([texture, d]) =>
		el('path', { fill: pen.url(`${name}-${texture}`), d: d.join('') })
	);
	return el('defs', {}, textures(pen, palette, name, k, over.keys())) + drawn.join('');
}

function labels(pen: Pen, plate: Plate, looks: readonly Look[], k: number): string {
	const { area, naming, grow, palette } = plate;
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
		.map((label) => markOf(pen, palette, label, dx + label.at[0] * k, dy + label.at[1] * k))
		.join('');
}
