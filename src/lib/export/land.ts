import { drawn as plane } from '#lib/basemap/frame.ts';
import type { Outlines } from '#lib/basemap/outlines.ts';
import { hatchOf } from '#lib/scene/hatches.ts';
import type { Look, Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { el, num } from './markup.ts';
import type { Pen } from './pen.ts';
import { textured, type Texture } from './textures.ts';
import type { Palette } from './themes.ts';
import type { Area } from './window.ts';

/** Units in their fills and with their coasts, at `k` pixels per km. */
export function fills(
	looks: readonly Look[],
	{ coast }: Palette,
	map: Outlines,
	k: number
): string {
	const shape = shapesOf(map);
	const land = looks.map(({ id, fill, class: name }) =>
		el('path', { 'data-unit': id, 'data-class': name, fill, d: shape(id) })
	);
	const line = { stroke: coast, 'stroke-width': num(0.5 / k, 4), 'stroke-linejoin': 'round' };
	return el('g', line, ...land);
}

/** Land that is no unit. */
export function outside({ outside: fill }: Palette, { outside: d }: Outlines): string {
	return el('path', { fill, d });
}

/** The large lakes, which lie over the units. */
export function lakes({ water, coast }: Palette, { lakes: d }: Outlines, k: number): string {
	return el('path', { fill: water ?? 'none', stroke: coast, 'stroke-width': num(0.5 / k, 4), d });
}

/** A clip that leaves the lakes out, for a map that has no water to paint them with. */
export function dry(pen: Pen, name: string, { lakes }: Outlines): string {
	const { x, y, width, height } = plane;
	const d = `M${x} ${y}h${width}v${height}h${-width}zM0 0${lakes}`;
	return el('clipPath', { id: pen.id(`${name}-dry`) }, el('path', { d, 'clip-rule': 'evenodd' }));
}

/** Which patterns lie over which units: those of classes and of doubt, of dates, of what has ended. */
export function texturesOf(
	looks: readonly Look[],
	{ standings }: Pick<Scene, 'standings'>,
	hatched: boolean
): [Texture, UnitId][] {
	return looks.flatMap((look): [Texture, UnitId][] => {
		const hatch = hatched ? hatchOf(look) : null;
		return [
			...(hatch ? [[hatch, look.id] as [Texture, UnitId]] : []),
			...(look.pattern === 'plain' ? [] : [[look.pattern, look.id] as [Texture, UnitId]]),
			...(standings?.get(look.id)?.struck ? [['struck', look.id] as [Texture, UnitId]] : [])
		];
	});
}

/** Units under their patterns within `area` of the plane; `name` begins the ids of the clips. */
export function patterned(
	{ pen, palette, geometry }: Drawing,
	name: string,
	pairs: readonly [Texture, UnitId][],
	area: Area,
	k: number
): string {
	const shape = shapesOf(geometry);
	const over = new Map<Texture, string>();
	// Path data begins with a relative step: from the origin, not from the end of what came before.
	for (const [texture, id] of pairs)
		over.set(texture, `${over.get(texture) ?? ''}M0 0${shape(id)}`);
	return [...over]
		.map(([texture, d]) => {
			const clip = `${name}-${texture}`;
			return (
				el('clipPath', { id: pen.id(clip) }, el('path', { d })) +
				textured(palette, texture, area, pen.url(clip), k)
			);
		})
		.join('');
}

/** What maps are drawn with and from. */
export interface Drawing {
	pen: Pen;
	palette: Palette;
	geometry: Outlines;
}

/** Path data of a unit by its id. */
export function shapesOf({ units }: Outlines): (id: UnitId) => string {
	const known = new Map(units.map(({ id, d }) => [id, d]));
	return (id) => known.get(id) ?? '';
}
