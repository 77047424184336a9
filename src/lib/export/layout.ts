import { stack, type Block, type Kit } from './block.ts';
import type { Size } from './figure.ts';
import type { Parts } from './parts.ts';
import { mapIn, shapes, type Area } from './window.ts';

/** Where everything of a figure stands, in units of its page. */
export interface Layout {
	page: { width: number; height: number };
	map: Area;
	/** Edge of the map where words begin: a line is drawn along it. */
	edge: [from: [number, number], to: [number, number]] | null;
	words: { block: Block; x: number; y: number }[];
	/** How much larger than usual type is set. */
	scale: number;
}

/** Builds the words of a figure with a kit, for a column; `level` 0 is all, 3 the least. */
export type Build = (kit: { scale: number }, width: number, level: number) => Parts;

// The page on which type has its usual size.
const usual = 1920 * 1080;
const least = 480;

/** Pixels of the figure per unit of its page: a large figure is a small one, only finer. */
export function unitOf({ width, height }: Size): number {
	const short = Math.min(width, height);
	return Math.min(Math.max(Math.sqrt((width * height) / usual), 0.8), short / least);
}

/**
 * The layout of a figure: words beside the map where the map keeps its room, else below it. Where even the
 * shortest words have no room the page grows, and type with it becomes smaller: nothing is ever cut off.
 */
export function layOut(size: Size, build: Build, alone: boolean): Layout {
	const unit = unitOf(size);
	for (let factor = 1; ; factor *= 1.12) {
		const page = { width: (size.width / unit) * factor, height: (size.height / unit) * factor };
		if (alone)
			return { page, map: mapIn({ x: 0, y: 0, ...page }), edge: null, words: [], scale: 1 };
		const found = beside(page, build) ?? below(page, build);
		if (found) return found;
	}
}

const levels = [0, 1, 2, 3];

function beside({ width, height }: Layout['page'], build: Build): Layout | null {
	const margin = Math.min(40, width * 0.03);
	const column = Math.min(470, Math.max(280, width * 0.235));
	const left = column + 2 * margin;
	if ((width - left) / height < shapes.tallest) return null;
	const area = mapIn({ x: left, y: 0, width: width - left, height });
	const map = { ...area, x: width - area.width };
	const room = height - 2 * margin;
	for (const level of levels)
		for (const scale of [1.2, 1.1, 1]) {
			const { intro, key, extra, credit } = build({ scale }, column, level);
			const foot = stack([...key, ...extra, ...credit]);
			const head = stack(intro);
			if (head.height + foot.height + 16 > room) continue;
			return {
				page: { width, height },
				map,
				edge: [
					[map.x, map.y],
					[map.x, map.y + map.height]
				],
				words: [
					{ block: head, x: margin, y: margin },
					{ block: foot, x: margin, y: height - margin - foot.height }
				],
				scale
			};
		}
	return null;
}

const ideal = 1.43;

function below({ width, height }: Layout['page'], build: Build): Layout | null {
	const margin = Math.min(40, width * 0.04);
	const scales = [1.8, 1.65, 1.5, 1.35, 1.2, 1.1, 1].filter(
		(s) => s <= Math.max(1.1, height / width)
	);
	const wanted = [width / ideal, width / shapes.widest];
	for (const level of levels)
		for (const most of wanted)
			for (const scale of most === wanted[0] ? scales : [1]) {
				const columns = columnsOf(width, margin, scale, build, level);
				const tall = Math.max(...columns.map(({ block }) => block.height));
				const room = height - tall - 2 * margin;
				if (room < most) continue;
				const map = mapIn({ x: 0, y: 0, width, height: Math.min(room, width / shapes.tallest) });
				const spare = (room - map.height) / 2;
				const y = map.height + margin + spare;
				return {
					page: { width, height },
					map: { ...map, y: 0 },
					edge: [
						[0, map.height],
						[width, map.height]
					],
					words: columns.map(({ block, x }) => ({ block, x, y })),
					scale
				};
			}
	return null;
}

// Shares of the width for so many columns: even ones, or more room for the title.
const shares: Record<number, number[][]> = {
	1: [[1]],
	2: [
		[1, 1],
		[1.25, 1]
	],
	3: [
		[1, 1, 1],
		[1.3, 1, 0.9],
		[1.5, 1.1, 1]
	]
};

interface Column {
	block: Block;
	x: number;
}

/** The words in columns, in the division that needs the least height. */
function columnsOf(width: number, margin: number, scale: number, build: Build, level: number) {
	const gap = 44 * scale;
	const room = width - 2 * margin;
	const count = room >= 1150 * scale ? 3 : room >= 660 * scale ? 2 : 1;
	const drafts = (shares[count] ?? []).flatMap((share) => {
		const unit = (room - (count - 1) * gap) / share.reduce((a, b) => a + b);
		const parts = share.map((each) => build({ scale }, each * unit, level));
		return dividedInto(parts).map((lists) => {
			let x = margin;
			return lists.flatMap((list, i): Column[] => {
				const column = { block: stack(list), x };
				x += (share[i] ?? 1) * unit + gap;
				return list.length > 0 ? [column] : [];
			});
		});
	});
	const tall = (columns: Column[]) => Math.max(0, ...columns.map(({ block }) => block.height));
	return drafts.reduce((best, each) => (tall(each) < tall(best) - 4 ? each : best));
}

/** Ways to share the groups of words out to columns, each group in the words of its column's width. */
function dividedInto([a, b, c]: Parts[]): Block[][][] {
	if (!a) return [];
	if (!b) return [[[...a.intro, ...a.key, ...a.extra, ...a.credit]]];
	if (!c)
		return [
			[
				[...a.intro, ...a.credit],
				[...b.key, ...b.extra]
			],
			[a.intro, [...b.key, ...b.extra, ...b.credit]]
		];
	return [
		[a.intro, b.key, [...c.extra, ...c.credit]],
		[[...a.intro, ...a.credit], b.key, c.extra],
		[a.intro, [...b.key, ...b.credit], c.extra]
	];
}

/** The kit of a layout. */
export const scaled = (kit: Kit, scale: number): Kit => ({ ...kit, scale });
