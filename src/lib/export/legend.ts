import { ranges } from '#lib/calendar/ranges.ts';
import { colourOf, colours } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Life } from '#lib/scene/life.ts';
import { paragraph, type Block, type Kit, type Style } from './block.ts';
import { el, num } from './markup.ts';
import { momentsOf } from './moments.ts';
import { letters, type Palette } from './themes.ts';
import { textured, type Texture } from './textures.ts';

/** An entry of the key: its swatch and its words. */
export interface Entry {
	name: string;
	text: string;
	fill?: string;
	texture?: Texture;
	/** A line inside the border, by its dashes; '' for a whole one. */
	rim?: string;
	/** A line of the map, by its colour and dashes. */
	line?: { colour: string; dash: string; round?: boolean };
	small?: boolean;
	/** True for the outline of a state that is spoken of. */
	outline?: boolean;
}

/** The classes without a date that are on the map, as they are filled and patterned. */
export function classEntries({ words, palette }: Kit, scene: Scene): Entry[] {
	const { basis } = scene.view;
	return scene.legend.map(({ class: name, pattern }) => {
		const own = name === 'not-yet' && basis !== 'signed' ? `.${basis}` : '';
		return {
			name,
			text: words(`class.${name}${own}`),
			fill: palette.classes[name as 'never'],
			...(pattern !== 'plain' && { texture: pattern })
		};
	});
}

/** What an outline means on a sheet of all steps. */
export function outlineEntry({ words, palette }: Kit, { view }: Scene): Entry {
	const text = words(`steps.key.${view.basis}`);
	return { name: 'outline', text, fill: middleOf(palette), rim: '', outline: true };
}

/** Small states and the lines of law. */
export function lineEntries({ words, palette }: Kit, labels: boolean): Entry[] {
	const disputed = { colour: palette.accent, dash: '4.8 3.2' };
	const memel = { colour: palette.soft, dash: '0.1 3', round: true };
	return [
		...(labels ? [{ name: 'small', text: words('legend.small'), small: true }] : []),
		{ name: 'vilnius', text: words('legend.vilnius'), line: disputed },
		{ name: 'bessarabia', text: words('legend.bessarabia'), line: disputed },
		{ name: 'memel', text: words('legend.memel'), line: memel }
	];
}

/** A colour of the middle of the scale: what it is a sample of has no date of its own. */
const middleOf = ({ dated }: Palette) =>
	dated(colourOf(Math.round((ranges[1933].first + ranges[1933].last) / 2)));

const dashes: Record<string, string> = {
	dotted: '1.5 3.5',
	whole: '',
	dashed: '5 4',
	struck: '5 4'
};

/** What is drawn over the colours on this day: the status of treaties, and doubtful dates. */
export function statusEntries({ words, palette }: Kit, { standings, looks }: Scene): Entry[] {
	const held = [...(standings?.values() ?? [])];
	const has = (test: (each: (typeof held)[number]) => boolean) => held.some(test);
	const shown = {
		dotted: has(({ rim }) => rim === 'dotted'),
		whole: has(({ rim }) => rim === 'whole'),
		none: has(({ rim, status }) => !rim && status !== 'not-yet'),
		dashed: has(({ rim, struck }) => rim === 'dashed' && !struck),
		struck: has(({ struck }) => struck),
		doubt: looks.some(({ pattern }) => pattern === 'doubt')
	};
	const middle = middleOf(palette);
	return Object.entries(shown)
		.filter(([, is]) => is)
		.map(([name]) => ({
			name,
			text: words(`rim.${name}`),
			fill: name === 'dotted' ? palette.classes['not-yet'] : middle,
			...(name in dashes && { rim: dashes[name] }),
			...((name === 'struck' || name === 'doubt') && { texture: name })
		}));
}

/** The longest list that any day of the series has, so that room is kept for it. */
export function statusRoom(kit: Kit, scene: Scene, life: Life): Entry[] {
	const all = momentsOf(scene.view, life).flatMap((moment) => statusEntries(kit, moment));
	return [...new Map(all.map((entry) => [entry.name, entry])).values()];
}

const [wide, high, gap] = [26, 16, 9];

/** Entries below each other, or side by side where two columns have room. */
export function entriesBlock(kit: Kit, entries: readonly Entry[], width: number): Block {
	const { scale, palette } = kit;
	const columns = width >= 560 * scale ? 2 : 1;
	const each = (width - (columns - 1) * 24 * scale) / columns;
	const inset = (wide + gap) * scale;
	const style: Style = { face: 'sans400', size: 14, leading: 1.24, fill: palette.ink };
	const rows = entries.map((entry) => ({
		entry,
		words: paragraph(kit, entry.text, each - inset, style)
	}));
	const heightOf = (row: (typeof rows)[number]) => Math.max(high * scale, row.words.height) + 5.5 * scale; // prettier-ignore
	const split = Math.ceil(rows.length / columns);
	const lists = columns === 1 ? [rows] : [rows.slice(0, split), rows.slice(split)];
	const sum = (list: typeof rows) => list.reduce((all, row) => all + heightOf(row), 0);
	return {
		height: Math.max(...lists.map(sum)),
		draw: (x, y) =>
			lists
				.map((list, i) => {
					const left = x + i * (each + 24 * scale);
					let at = y;
					return list
						.map((row) => {
							const top = at;
							at += heightOf(row);
							const line = 14 * scale * 1.24;
							return (
								swatch(kit, row.entry, left, top + Math.max(0, (line - high * scale) / 2)) +
								row.words.draw(left + inset, top + Math.max(0, (high * scale - line) / 2))
							);
						})
						.join('');
				})
				.join('')
	};
}

function swatch(kit: Kit, entry: Entry, x: number, y: number): string {
	const { pen, palette, scale } = kit;
	const { name, fill, texture, rim, line, small, outline } = entry;
	const at = `translate(${num(x)} ${num(y)}) scale(${num(scale, 4)})`;
	const face = { x: 0.5, y: 0.5, width: wide - 1, height: high - 1, rx: 2 };
	const inner = [
		fill ? el('rect', { ...face, fill }) : '',
		texture
			? el('clipPath', { id: pen.id(`key-${name}`) }, el('rect', face)) +
				textured(palette, texture, face, pen.url(`key-${name}`))
			: '',
		rim === undefined ? '' : rimmed(kit, rim, outline ? 2 : 1.1),
		fill && rim === undefined
			? el('rect', { ...face, fill: 'none', stroke: palette.soft, 'stroke-width': 0.75 })
			: '',
		line
			? el('path', {
					d: 'M1 8h24',
					fill: 'none',
					stroke: line.colour,
					'stroke-width': 1.6,
					'stroke-dasharray': line.dash,
					'stroke-linecap': line.round ? 'round' : undefined
				})
			: ''
	];
	const group = el('g', { transform: at, 'data-key': name }, ...inner);
	return small ? group + lettered(kit, x, y) : group;
}

function rimmed({ palette }: Kit, dash: string, width: number): string {
	const tone = (thick: number, inset: number, colour: string, dashed?: string) =>
		el('rect', {
			x: inset,
			y: inset,
			width: wide - 2 * inset,
			height: high - 2 * inset,
			fill: 'none',
			stroke: colour,
			'stroke-width': thick,
			'stroke-dasharray': dashed
		});
	return (
		tone(width * 2.3, width * 1.15, palette.dated(colours.notYet)) +
		tone(width, width / 2, palette.dated(colours.ink), dash || undefined)
	);
}

/** Letters in a disc and a ring, as the map has them. */
function lettered({ pen, palette, words, scale }: Kit, x: number, y: number): string {
	const edge = { fill: palette.disc, stroke: palette.ink, 'stroke-width': 0.75 * scale };
	const [cx, cy] = [x + 9 * scale, y + 8 * scale];
	const setting = { face: 'sans600', size: 12 * scale, anchor: 'middle' } as const;
	return (
		el('circle', { cx, cy, r: 9 * scale, ...edge }) +
		pen.write(words('code.liechtenstein'), cx, cy + 4.2 * scale, setting, { fill: letters.ink }) +
		el('circle', { cx: x + 22.5 * scale, cy, r: 3.5 * scale, ...edge })
	);
}
