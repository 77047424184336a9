import type { Day } from '#lib/calendar/day.ts';
import { drawn } from './compose.ts';
import type { Figure } from './figure.ts';
import { el, num } from './markup.ts';
import type { Material } from './material.ts';
import type { Area } from './window.ts';

/** A figure in two drawings that lie over each other. */
export interface Layers {
	/** All that stays until the map changes. */
	still: string;
	/** The date and its place on the axis, for any day, on no ground. */
	on(day: Day): string;
	/** Where the map stands, in whole pixels. */
	map: Area;
}

/** A figure as layers: together they are what `compose` draws. */
export function layersOf(figure: Figure, material: Material): Layers {
	const { svg, moving, page, map } = drawn(figure, material, 'outlines', true);
	const { width, height } = figure;
	const viewBox = `0 0 ${num(page.width, 3)} ${num(page.height, 3)}`;
	const sheet = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox };
	const unit = width / page.width;
	const [left, top] = [Math.floor(map.x * unit), Math.floor(map.y * unit)];
	const [right, bottom] = [map.x + map.width, map.y + map.height].map((at) => Math.ceil(at * unit));
	const area = { x: left, y: top, width: (right ?? 0) - left, height: (bottom ?? 0) - top };
	return {
		map: area,
		still: svg,
		on: (day) => el('svg', sheet, ...moving.map((draw) => draw(day)))
	};
}
