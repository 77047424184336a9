import type { Scene } from '#lib/scene/scene.ts';
import { atLeast, paragraph, space, stack, type Block, type Kit } from './block.ts';
import { creditBlock } from './credit.ts';
import type { FigurePart } from './figure.ts';
import { captionBlock, dateBlock, titleBlock } from './intro.ts';
import { classEntries, entriesBlock, lineEntries, statusEntries, statusRoom } from './legend.ts';
import type { Material } from './material.ts';
import { rampBlock } from './ramp.ts';

/** The words of a figure in groups that stay together. */
export interface Parts {
	/** Title, date and sentence. */
	intro: Block[];
	/** The colours of dates and the classes without one. */
	key: Block[];
	/** Lines, small states and the status of treaties. */
	extra: Block[];
	credit: Block[];
}

/** What the words are about. */
export interface Told {
	scene: Scene;
	material: Material;
	shown: ReadonlySet<FigurePart>;
	/** True where a pattern tells the date besides the colour. */
	hatched: boolean;
	link: string | null;
}

/** The words of a figure for a column; from level to level less of the key is shown. */
export function partsOf(kit: Kit, told: Told, width: number, level: number): Parts {
	const { shown, link } = told;
	const gap = (height: number) => space(height * kit.scale);
	const legend = shown.has('legend');
	return {
		intro: introOf(kit, told, width),
		key: legend ? keyOf(kit, told, width, level) : [],
		extra: legend ? extraOf(kit, told, width, level) : [],
		credit: [gap(14), creditBlock(kit, link, width)]
	};
}

function introOf(kit: Kit, { scene, material, shown }: Told, width: number): Block[] {
	const gap = (height: number) => space(height * kit.scale);
	const title = shown.has('title') ? [...titleBlock(kit, width), gap(14)] : [];
	const caption = shown.has('caption')
		? [gap(8), captionBlock(kit, scene, material.life, width)]
		: [];
	if (!title.length && !caption.length) return [];
	return [...title, dateBlock(kit, scene.view.day, width), ...caption, gap(16)];
}

function keyOf(kit: Kit, { scene, hatched }: Told, width: number, level: number): Block[] {
	const gap = (height: number) => space(height * kit.scale);
	const style = { face: 'sans600', size: 14, leading: 1.28, fill: kit.palette.ink } as const;
	return [
		paragraph(kit, kit.words(`switch.about.${scene.view.basis}`), width, style),
		gap(5),
		rampBlock(kit, scene, width, hatched),
		...(level < 3 ? [gap(8), entriesBlock(kit, classEntries(kit, scene), width)] : [])
	];
}

function extraOf(kit: Kit, told: Told, width: number, level: number): Block[] {
	const { scene, material, shown } = told;
	const lines = level < 1 ? lineEntries(kit, shown.has('labels')) : [];
	const kept = ({ name }: { name: string }) => level < 2 || (level < 3 && name === 'doubt');
	const room = statusRoom(kit, scene, material.life).filter(kept);
	const own = statusEntries(kit, scene).filter(kept);
	if (lines.length + room.length === 0) return [];
	const tallest = entriesBlock(kit, [...lines, ...room], width).height;
	return [stack([atLeast(tallest, entriesBlock(kit, [...lines, ...own], width))])];
}
