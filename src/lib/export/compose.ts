import { naming } from '#lib/map/naming.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import type { Kit } from './block.ts';
import { describe, rdf } from './credentials.ts';
import { documentOf, fingerprint } from './document.ts';
import type { Figure, Lettering } from './figure.ts';
import { layOut, scaled, type Layout } from './layout.ts';
import { drawMap, scaleOf } from './map.ts';
import { el, num } from './markup.ts';
import type { Material } from './material.ts';
import { partsOf, type Told } from './parts.ts';
import { Pen, type TextBox } from './pen.ts';
import { palettes } from './themes.ts';

/** A figure as a whole SVG document of exactly its size; the same figure gives the same bytes. */
export function compose(figure: Figure, material: Material, text: Lettering = 'outlines'): string {
	return drawn(figure, material, text).svg;
}

/** A composition, and where its words stand on its page. */
export interface Drawn {
	svg: string;
	boxes: readonly TextBox[];
	page: Layout['page'];
}

/** The composition with its measures, for tests and for those who place something beside it. */
export function drawn(figure: Figure, material: Material, text: Lettering): Drawn {
	const { view, theme, lang } = figure;
	const palette = palettes[theme];
	const said = describe(figure, material);
	const pen = new Pen(material.type, text, fingerprint(JSON.stringify(said.figure)));
	const kit: Kit = { pen, palette, words: material.words, scale: 1 };
	const shown = new Set(figure.parts);
	const scene = sceneOf(view, material.life);
	const hatched = view.patterns || theme === 'grey';
	const told: Told = { scene, material, shown, hatched, link: said.link };
	const alone = !shown.has('title') && !shown.has('caption') && !shown.has('legend');
	const layout = layOut(
		figure,
		({ scale }, width, level) => partsOf(scaled(kit, scale), told, width, level),
		alone
	);
	const map = drawMap(pen, {
		name: 'map',
		scene,
		palette,
		geometry: material.geometry,
		area: layout.map,
		naming: shown.has('labels') ? naming(material.words) : null,
		grow: growOf(layout),
		hatched,
		outlined: view.state ? [view.state] : [],
		rims: true
	});
	const words = layout.words.map(({ block, x, y }) => block.draw(x, y));
	const svg = documentOf(
		pen,
		{
			size: figure,
			page: layout.page,
			lang,
			title: said.title,
			description: said.description,
			metadata: rdf(said),
			ground: palette.ground,
			drawing: map + edge(layout, palette.rule) + words.join('')
		},
		text
	);
	return { svg, boxes: pen.boxes, page: layout.page };
}

/** Labels grow with the map, and with the words beside it. */
function growOf({ map, scale }: Layout): number {
	return Math.min(1.5, Math.max(1, scaleOf(map) / 0.2, scale * 0.9));
}

function edge({ edge }: Layout, stroke: string): string {
	if (!edge) return '';
	const [[x1, y1], [x2, y2]] = edge;
	const d = `M${num(x1)} ${num(y1)}L${num(x2)} ${num(y2)}`;
	return el('path', { d, stroke, 'stroke-width': 1 });
}
