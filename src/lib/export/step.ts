import { colourOf } from '#lib/scene/palette.ts';
import { doubtful } from '#lib/scene/scene.ts';
import type { Step } from '#lib/scene/steps.ts';
import { paragraph, type Block, type Kit } from './block.ts';
import { markBlock } from './intro.ts';
import { el } from './markup.ts';
import { heightAt, plate, type Panels } from './panel.ts';

/** One step: number and date, the states, the map of the day, one sentence. */
export function stepBlock(kit: Kit, panels: Panels, step: Step, width: number): Block {
	const { words, palette, scale } = kit;
	const fill = palette.ink;
	const names = step.states.map((state) => words(`state.${state}`)).join(', ');
	const text = words(step.line.key, step.line.args);
	const title = paragraph(kit, names, width, { face: 'serif600', size: 17, leading: 1.22, fill });
	const told = paragraph(kit, text, width, { face: 'sans400', size: 13, leading: 1.3, fill });
	const [above, gap] = [20 * scale, 7 * scale];
	const map = above + title.height + 4 * scale;
	return {
		height: map + heightAt(width) + gap + told.height,
		draw: (x, y) =>
			head(kit, step, x, y) +
			title.draw(x, y + above) +
			plate(kit, panels, step, width, x, y + map) +
			told.draw(x, y + map + heightAt(width) + gap)
	};
}

function head(kit: Kit, { day, order, confidence }: Step, x: number, y: number): string {
	const { pen, palette, words, scale } = kit;
	const base = y + 13 * scale;
	let at = x;
	let drawn = '';
	if (order !== null) {
		const side = 12 * scale;
		const box = { x: at + 0.5, y: base - side * 0.92, width: side, height: side, rx: 2 * scale };
		const fill = palette.dated(colourOf(day));
		drawn += el('rect', { ...box, fill, stroke: palette.ink, 'stroke-width': 0.75 });
		const number = { face: 'serif600', size: 14 * scale } as const;
		at += 19 * scale;
		drawn += pen.line(String(order), at, base, number, { fill: palette.ink });
		at += pen.width(String(order), number) + 9 * scale;
	}
	const date = { face: 'sans400', size: 13.5 * scale } as const;
	drawn += pen.line(words.date(day), at, base, date, { fill: palette.soft });
	at += pen.width(words.date(day), date) + 8 * scale;
	if (!doubtful({ confidence })) return drawn;
	return drawn + markBlock(kit, words(`confidence.${confidence}`), 12).draw(at, base);
}
