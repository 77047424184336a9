import { civil, dayOf } from '#lib/calendar/day.ts';
import { timeAxis } from '#lib/scene/axis.ts';
import { hatches, hatchOn, spanOf } from '#lib/scene/hatches.ts';
import { doubtful, type Scene } from '#lib/scene/scene.ts';
import { colourOf } from '#lib/scene/palette.ts';
import { extentOf } from '#lib/view/extent.ts';
import type { Block, Kit } from './block.ts';
import { el, num } from './markup.ts';
import { textured } from './textures.ts';
import type { Area } from './window.ts';

/**
 * The key of dates: the colours along the axis of time, a tick for each event, years below, and where
 * the day of the figure lies. `hatched` lays the patterns of dates over their spans.
 */
export function rampBlock(kit: Kit, scene: Scene, width: number, hatched: boolean): Block {
	const { pen, palette, scale } = kit;
	const { view, events } = scene;
	const axis = timeAxis(view.range, view.axis, view.span);
	const { first, last } = extentOf(view);
	const [above, bar, below] = [9 * scale, (hatched ? 24 : 16) * scale, 21 * scale];
	const place = (day: number) => axis.position(day) * width;
	const draw = (x: number, y: number): string => {
		const top = y + above;
		const band = { x, y: top, width, height: bar };
		const now = x + place(view.day);
		const shown = events.filter(({ day }) => day >= first && day <= last);
		const spans = hatched ? spansOf(shown.map(({ day }) => day)) : [];
		return [
			el('g', { 'data-key': 'ramp' }, ...slices(kit, scene, band)),
			...spans.map(({ hatch, from, to }) => {
				const [left, right] = [place(Math.max(first, from)), place(Math.min(last, to))];
				const face = { ...band, x: x + left, width: Math.max(0, right - left) };
				const edge = { ...face, fill: 'none', stroke: palette.ink, 'stroke-width': 0.5 * scale };
				return (
					el('clipPath', { id: pen.id(`span-${hatch}`) }, el('rect', face)) +
					textured(palette, hatch, face, pen.url(`span-${hatch}`)) +
					el('rect', edge)
				);
			}),
			view.day < last
				? el('rect', {
						...band,
						x: now,
						width: x + width - now,
						fill: palette.ground ?? '#ffffff',
						'fill-opacity': 0.66
					})
				: '',
			el('rect', { ...band, fill: 'none', stroke: palette.ink, 'stroke-opacity': 0.55, 'stroke-width': 0.75 * scale }), // prettier-ignore
			...shown.map((event) =>
				el('rect', {
					x: x + place(event.day) - 2.25 * scale,
					y: top - 3 * scale,
					width: 4.5 * scale,
					height: bar + 6 * scale,
					rx: 1.5 * scale,
					fill: palette.dated(event.colour),
					stroke: palette.ink,
					'stroke-width': 0.8 * scale,
					'stroke-dasharray': doubtful(event) ? `${1.5 * scale}` : undefined,
					'data-tick': event.state
				})
			),
			pointer(kit, now, top, bar),
			...years(kit, width, place, first, last).map(({ at, text, left }) =>
				el('path', {
					d: `M${num(x + at)} ${num(top + bar)}v${num((text ? 6 : 3.5) * scale)}`,
					stroke: palette.soft,
					'stroke-width': 0.8 * scale
				}).concat(
					text
						? pen.line(text, x + left, top + bar + 18 * scale, yearSetting(scale), { fill: palette.soft }) // prettier-ignore
						: ''
				)
			)
		].join('');
	};
	return { height: above + bar + below, draw };
}

/** The colours of the axis in slices: a gradient, which not every program can draw. */
function slices({ palette }: Kit, { view }: Scene, { x, y, width, height }: Area): string[] {
	const axis = timeAxis(view.range, view.axis, view.span);
	const count = Math.round(Math.min(240, width / 1.5));
	return Array.from({ length: count }, (_, i) => {
		const from = (i / count) * width;
		const fill = palette.dated(colourOf(axis.dayAt((i + 0.5) / count)));
		// Each reaches under the next: no seam is seen between them.
		const reach = Math.min(width - from, (width / count) * 2);
		return el('rect', { x: x + from, y, width: reach, height, fill });
	});
}

function pointer({ palette, scale }: Kit, x: number, top: number, bar: number): string {
	const d = `M${num(x - 4.5 * scale)} ${num(top - 9 * scale)}h${num(9 * scale)}l${num(-4.5 * scale)} ${num(6.5 * scale)}z`;
	const line = `M${num(x)} ${num(top - 4 * scale)}v${num(bar + 7 * scale)}`;
	return (
		el('path', { d, fill: palette.ink }) +
		el('path', { d: line, stroke: palette.ink, 'stroke-width': 1.5 * scale })
	);
}

const yearSetting = (scale: number) => ({ face: 'sans400', size: 12.5 * scale }) as const;

// Where not every year has room: those where the axis changes its pace first, then some between.
const chosen = [1932, 1926, 1939, 1941, 1933, 1929, 1934];

/** A tick at each New Year, and every year by name or, where the axis is short, the chosen ones. */
function years(
	{ pen, scale }: Kit,
	width: number,
	place: (day: number) => number,
	first: number,
	last: number
) {
	const [from, to] = [civil(first).year, civil(last).year];
	const all = Array.from({ length: to - from + 1 }, (_, i) => from + i)
		.map((year) => ({ year, day: dayOf(year, 1, 1) }))
		.filter(({ day }) => day >= first && day <= last);
	const spot = ({ year, day }: (typeof all)[number]) => {
		const wide = pen.width(String(year), yearSetting(scale));
		const left = Math.min(width - wide, Math.max(0, place(day) - wide / 2));
		return { day, year, left, right: left + wide + 9 * scale };
	};
	const free = (some: readonly ReturnType<typeof spot>[]) =>
		some.every((a) => some.every((b) => a === b || a.right <= b.left || b.right <= a.left));
	let set = all.map(spot);
	if (!free(set)) {
		const found = chosen.flatMap((year) => set.filter((each) => each.year === year));
		set = [];
		for (const each of found) if (free([...set, each])) set.push(each);
	}
	return all.map(({ day }) => {
		const own = set.find((each) => each.day === day);
		return { at: place(day), text: own ? String(own.year) : '', left: own?.left ?? 0 };
	});
}

/** The spans of patterns that the dates fall into. */
function spansOf(days: readonly number[]) {
	return hatches
		.filter((hatch) => days.some((day) => hatchOn(day) === hatch))
		.map((hatch) => {
			const [from, to] = spanOf(hatch);
			return { hatch, from, to };
		});
}
