import type { Label, Line } from '#lib/map/svg/label.ts';
import { el, num } from './markup.ts';
import type { Ink, Pen } from './pen.ts';
import { letters, type Palette } from './themes.ts';

/** What labels are drawn with. */
export interface Marking {
	pen: Pen;
	palette: Palette;
	/** True where names stand on patterns of dates: their seams are then whole. */
	hatched: boolean;
}

/** One label of a map at its anchor: text, a disc with its leader line, a ring or a dot. */
export function markOf(marking: Marking, label: Label, x: number, y: number): string {
	const { palette } = marking;
	const turned = label.angle ? `rotate(${num(label.angle)} ${num(x)} ${num(y)})` : undefined;
	const { disc, leader } = label;
	const parts = [
		leader ? lead(palette, leader, x, y) : '',
		disc ? round(marking, label, x, y) : '',
		...label.lines.map((line) => written(marking, label, line, x, y))
	];
	return el('g', { transform: turned, [dataOf(label)]: label.id }, ...parts);
}

const dataOf = ({ kind }: Label) =>
	kind === 'sea' ? 'data-sea' : kind === 'place' ? 'data-place' : 'data-label';

function written(marking: Marking, label: Label, line: Line, x: number, y: number): string {
	const { text, dx, dy, ...setting } = line;
	return marking.pen.write(
		text,
		x + dx,
		y + dy,
		{ ...setting, anchor: 'middle' },
		inkOf(marking, label, line)
	);
}

function inkOf({ palette, hatched }: Marking, { tone, kind }: Label, { size }: Line): Ink {
	if (tone === 'water') return { fill: palette.sea };
	// Over the sea before its coast: the text of the figure on water, with no land behind it.
	if (tone === 'shore') {
		const colour = palette.water ?? palette.seams.ink;
		return { fill: palette.ink, halo: { colour, opacity: 0.6, width: 2.5 } };
	}
	const soft = kind === 'place' ? 0.8 : tone === 'ink' ? 0.55 : 0.35;
	const opacity = hatched ? 0.95 : soft;
	const width = hatched ? 4 : Math.max(2, size * 0.16);
	return { fill: letters[tone], halo: { colour: palette.seams[tone], opacity, width } };
}

function round({ pen, palette }: Marking, { disc, kind }: Label, x: number, y: number): string {
	if (!disc) return '';
	const { radius, text, fill } = disc;
	const dot = kind === 'place';
	const [face, edge] = dot ? [letters.ink, palette.disc] : [palette.disc, letters.ink];
	const size = Math.max(12, radius * 1.15);
	const swatch = { cx: x, cy: y, r: radius - 1, fill: 'none', stroke: fill, 'stroke-width': 2 };
	return (
		el('circle', {
			cx: x,
			cy: y,
			r: radius,
			fill: face,
			stroke: edge,
			'stroke-width': dot ? 0.9 : 0.75
		}) +
		(dot ? '' : el('circle', swatch)) +
		pen.write(
			text,
			x,
			y + size * 0.36,
			{ face: 'sans600', size, anchor: 'middle' },
			{ fill: letters.ink }
		)
	);
}

function lead({ disc }: Palette, { from, to }: NonNullable<Label['leader']>, x: number, y: number) {
	const d = `M${num(x + from[0])} ${num(y + from[1])}L${num(x + to[0])} ${num(y + to[1])}`;
	const end = { cx: x + to[0], cy: y + to[1], r: 1.8, fill: letters.ink, stroke: disc };
	return (
		el('path', { d, fill: 'none', stroke: disc, 'stroke-opacity': 0.8, 'stroke-width': 2.5 }) +
		el('path', { d, fill: 'none', stroke: letters.ink, 'stroke-width': 1 }) +
		el('circle', { ...end, 'stroke-width': 0.75 })
	);
}
