import { dataVersion, recordHash } from '#lib/pacts/version.ts';
import { sequence } from '#lib/scene/events.ts';
import { paragraph, space, stack, type Block, type Kit, type Style } from './block.ts';
import { describe, rdf } from './credentials.ts';
import { documentOf, fingerprint } from './document.ts';
import type { Shot } from './film.ts';
import { unitOf } from './layout.ts';
import { el } from './markup.ts';
import type { Material } from './material.ts';
import { Pen } from './pen.ts';
import { palettes } from './themes.ts';
import type { Wish } from './wish.ts';

/** The card that opens a film or closes it, as a whole SVG document. */
export function card(which: Shot & string, wish: Wish, material: Material): string {
	const { figure } = wish;
	const said = describe(figure, material);
	const unit = unitOf(figure);
	const page = { width: figure.width / unit, height: figure.height / unit };
	const pen = new Pen(material.type, 'outlines', fingerprint(which + JSON.stringify(figure)));
	const palette = palettes[figure.theme];
	const scale = Math.min(1.15, page.width / 1000);
	const kit: Kit = { pen, palette, words: material.words, scale };
	const width = Math.min(page.width * 0.76, 1180 * scale);
	const block = which === 'title' ? opening(kit, wish, width) : closing(kit, said.link, width);
	// A little above the middle, where the eye expects it.
	const top = (page.height - block.height) * 0.47;
	return documentOf(
		pen,
		{
			...{ size: figure, page, lang: figure.lang, title: said.title, metadata: rdf(said) },
			...{ description: said.description, ground: palette.ground },
			drawing: block.draw(page.width * 0.12, top)
		},
		'outlines'
	);
}

function opening(kit: Kit, { figure, first, last }: Wish, width: number): Block {
	const { words, palette, scale } = kit;
	const { basis } = figure.view;
	const site: Style = { face: 'sans600', size: 24, leading: 1.4, fill: palette.accent };
	const title: Style = { face: 'serif600', size: 60, leading: 1.14, fill: palette.ink, even: true };
	const about: Style = { face: 'sans400', size: 25, leading: 1.4, fill: palette.ink };
	const span = words('export.video.span', { day: first, until: last });
	return stack([
		paragraph(kit, words('app.title'), width, site),
		space(10 * scale),
		paragraph(kit, words('export.fig.title'), width, title),
		space(34 * scale),
		colours(kit, figure.view),
		space(26 * scale),
		paragraph(kit, span, width, about),
		paragraph(kit, words(`switch.about.${basis}`), width, { ...about, fill: palette.soft })
	]);
}

/** The colours of the events in their order: what the film is going to fill in. */
function colours({ palette, scale }: Kit, { range, basis }: Wish['figure']['view']): Block {
	const [wide, high, gap] = [40 * scale, 14 * scale, 7 * scale];
	const { events } = sequence(range, basis);
	const tile = (colour: string, x: number, y: number) =>
		el('rect', { x, y, width: wide, height: high, rx: 2 * scale, fill: palette.dated(colour) });
	return {
		height: high,
		draw: (x, y) => events.map(({ colour }, at) => tile(colour, x + at * (wide + gap), y)).join('')
	};
}

function closing(kit: Kit, link: string | null, width: number): Block {
	const { words, palette, scale } = kit;
	const name: Style = { face: 'serif600', size: 46, leading: 1.2, fill: palette.ink };
	const text: Style = { face: 'sans400', size: 25, leading: 1.4, fill: palette.soft };
	const version = words('cite.version', { version: dataVersion, hash: recordHash });
	return stack([
		paragraph(kit, words('app.title'), width, name),
		space(22 * scale),
		paragraph(kit, words('footer.credit'), width, text),
		paragraph(kit, `${version}.`, width, text),
		...(link ? [space(14 * scale), paragraph(kit, link, width, { ...text, address: true })] : [])
	]);
}
